/** What is worth celebrating and is no closed deal, and the celebrations that come of it. */
import type { JsonObject } from '#domain/edit/json.ts';
import { isoDate } from '#domain/calendar/days.ts';
import { planSpan, workableDays } from '#domain/calendar/workdays.ts';
import type { Celebration, IsoDate, Plan } from '#domain/plan.ts';
import type { StudyId } from '#domain/research.ts';
import type { Texts } from '#resources/texts/texts.ts';

export const CELEBRATIONS = { subject: 'plan', at: ['plan', 'celebrations'] } as const;

type IdeaId = Exclude<keyof Texts['planScreen']['celebrations']['ideas'], 'title' | 'add'>;
interface Idea extends Required<Pick<Celebration, 'scope'>> {
  readonly id: IdeaId;
  readonly size: 'small' | 'large';
  /** What it leans on. */
  readonly study: StudyId;
  /** The day that it has by itself. */
  readonly dayOf?: (plan: Plan) => IsoDate | null;
}

export const IDEAS: readonly Idea[] = [
  { id: 'progress', scope: 'individual', size: 'small', study: 'progress' },
  { id: 'firstTalk', scope: 'individual', size: 'small', study: 'progress' },
  { id: 'settled', scope: 'individual', size: 'small', study: 'progress' },
  { id: 'hardTalk', scope: 'individual', size: 'small', study: 'progress' },
  { id: 'fourTalks', scope: 'group', size: 'small', study: 'progress' },
  { id: 'halfway', scope: 'group', size: 'large', study: 'progress', dayOf: halfway },
  { id: 'weekly', scope: 'group', size: 'small', study: 'recognition' },
  { id: 'graduation', scope: 'group', size: 'large', study: 'graduation', dayOf: academyEnd },
];

/** One for each, one for the group, and one with a day. */
export const FIRST_IDEAS: readonly IdeaId[] = ['progress', 'fourTalks', 'halfway'];

/** The idea as a celebration of the plan, without its id. */
export function celebrationOf(plan: Plan, id: IdeaId, texts: Texts): JsonObject {
  const idea = IDEAS.find((one) => one.id === id);
  const { trigger, how } = texts.planScreen.celebrations.ideas[id];
  const date = idea?.dayOf?.(plan) ?? null;
  return {
    trigger,
    how,
    ...(idea !== undefined && { scope: idea.scope, size: idea.size }),
    ...(date !== null && { date }),
  };
}

/** The first day that can be booked in the second half. */
function halfway(plan: Plan): IsoDate | null {
  const { first, last } = planSpan(plan);
  const day = workableDays(plan).find((one) => one >= (first + last) / 2);
  return day === undefined ? null : isoDate(day);
}

function academyEnd({ academy }: Plan): IsoDate | null {
  const dates = academy.modules.flatMap(({ date }) => (date === null ? [] : [date]));
  return academy.end ?? dates.toSorted().at(-1) ?? null;
}
