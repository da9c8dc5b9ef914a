/** What would make a plan add up, each tried on the plan and in its calendar: the edits, and the figures that they lead to. */
import {
  figuresOf,
  lackingHours,
  MINIMUM_COACHING_PER_MONTH,
  mostNeededHours,
  type Figures,
} from '../figures.ts';
import { hasRoomForTalks } from '../calendar/hasRoom.ts';
import { coachesOf, sellersOf } from '../people.ts';
import type { Coach, Plan } from '../plan.ts';
import type { SubjectEdit } from './change.ts';
import { countCoaches, moveSeller, type PlanInEdit } from './people.ts';
import { inGroups, planAfter, tightFirst } from './whatIf.ts';

/** A shorter coaching talk is none (rule of thumb). */
const SHORTEST_TALK_MINUTES = 20;
const TALK_STEP_MINUTES = 5;
/** In a larger group nobody gets a talk of their own. */
const SMALL_GROUPS = [2, 3];
const HOUR_STEP = 0.5;
const MOST_EXTRA_HOURS = 2;
const TOLERANCE = 1e-9;

type Edits = readonly SubjectEdit[];
type Way =
  /** Talks a month up to, or down to, the research minimum. */
  | { readonly kind: 'moreTalks' | 'fewerTalks'; readonly from: number; readonly to: number }
  | { readonly kind: 'shorterTalks'; readonly from: number; readonly to: number }
  /** So many sellers in a talk. */
  | { readonly kind: 'groups'; readonly from: number; readonly to: number }
  /** The same pace from the first day. */
  | { readonly kind: 'steadyStart' }
  /** Hours a week, for the one coach who is short; null for several, each given what is short. */
  | { readonly kind: 'moreHours'; readonly coach: string | null; readonly hours: number }
  | { readonly kind: 'anotherCoach'; readonly coaches: number }
  | { readonly kind: 'moveSellers'; readonly count: number; readonly from: string; readonly to: string };

export type WayToFit = Way & {
  readonly edits: Edits;
  /** The plan's figures with the edits made. */
  readonly after: Figures;
  /** Whether the hours then add up, the research minimum is met, and all talks have been given a time in the calendar. */
  readonly fits: boolean;
};

/** The ways in order of how little they change; none where the plan already fits. */
export function waysToFit(open: PlanInEdit): readonly WayToFit[] {
  const figures = figuresOf(open.plan);
  if (doesFit(figures)) return [];
  const proposals: readonly (readonly [Way, Edits])[] = [
    ...moreTalks(open.plan),
    ...moreHours(open, figures),
    ...moveSellers(open.plan, figures),
    ...fewerTalks(open.plan),
    ...steadyStart(open),
    ...shorterTalks(open),
    ...smallGroups(open),
    ...anotherCoach(open),
  ];
  return proposals.flatMap(([way, edits]) => {
    const plan = planAfter(open, edits)?.plan;
    if (plan === undefined) return [];
    const after = figuresOf(plan);
    return [{ ...way, edits, after, fits: doesFit(after) && hasRoomForTalks(plan) }];
  });
}

/** The hours add up and the research minimum is met. */
export function doesFit({ verdict }: Figures): boolean {
  return verdict.kind === 'reasonable' || verdict.kind === 'demanding';
}

type Proposals = readonly (readonly [Way, Edits])[];

function moreTalks({ rhythm }: Plan): Proposals {
  const from = rhythm.coaching.perMonth;
  const to = MINIMUM_COACHING_PER_MONTH;
  return from < to - TOLERANCE ? [[{ kind: 'moreTalks', from, to }, [setCoaching('perMonth', to)]]] : [];
}

function fewerTalks({ rhythm }: Plan): Proposals {
  const from = rhythm.coaching.perMonth;
  const to = MINIMUM_COACHING_PER_MONTH;
  return from > to + TOLERANCE ? [[{ kind: 'fewerTalks', from, to }, [setCoaching('perMonth', to)]]] : [];
}

/** The longest talk, in steps of five minutes, for which nobody is short. */
function shorterTalks(open: PlanInEdit): Proposals {
  const from = open.plan.rhythm.coaching.minutes;
  const longest = Math.ceil(from / TALK_STEP_MINUTES - 1) * TALK_STEP_MINUTES;
  for (let to = longest; to >= SHORTEST_TALK_MINUTES; to -= TALK_STEP_MINUTES) {
    const edits = [setCoaching('minutes', to)];
    if (wouldFit(open, edits)) return [[{ kind: 'shorterTalks', from, to }, edits]];
  }
  return [];
}

/** The smallest group for which nobody is short. */
function smallGroups(open: PlanInEdit): Proposals {
  const from = open.plan.rhythm.coaching.groupSize;
  const to = SMALL_GROUPS.find((size) => size > from && wouldFit(open, inGroups(open, size)));
  return to === undefined ? [] : [[{ kind: 'groups', from, to }, inGroups(open, to)]];
}

/** Without the tighter start, where that is what there are no hours for. */
function steadyStart(open: PlanInEdit): Proposals {
  const edits = tightFirst(open, null);
  return edits.length > 0 && wouldFit(open, edits) ? [[{ kind: 'steadyStart' }, edits]] : [];
}

function wouldFit(open: PlanInEdit, edits: Edits): boolean {
  const plan = planAfter(open, edits)?.plan;
  return plan !== undefined && doesFit(figuresOf(plan)) && hasRoomForTalks(plan);
}

/** What is short, and where the calendar has no room in just that, up to so many hours more for each. */
function moreHours(open: PlanInEdit, figures: Figures): Proposals {
  for (let more = 0; more <= MOST_EXTRA_HOURS; more += HOUR_STEP) {
    const proposals = moreHoursBy(open.plan, figures, more);
    if (proposals.every(([, edits]) => wouldFit(open, edits))) return proposals;
  }
  return moreHoursBy(open.plan, figures, 0);
}

function moreHoursBy(plan: Plan, figures: Figures, more: number): Proposals {
  const short = figures.coaches.filter((coach) => lackingHours(coach) > TOLERANCE);
  const [first, second] = short;
  if (first === undefined) return [];
  const needed = (hours: number): number => Math.ceil(hours / HOUR_STEP - TOLERANCE) * HOUR_STEP + more;
  const edits = short.map((coach) => setHours(coach.id, needed(mostNeededHours(coach))));
  const coaches = new Map(coachesOf(plan).map((coach) => [coach.id, coach.coachingHoursPerWeek ?? 0]));
  const given = short.reduce(
    (sum, coach) => sum + needed(mostNeededHours(coach)) - (coaches.get(coach.id) ?? 0),
    0,
  );
  return [[{ kind: 'moreHours', coach: second === undefined ? first.id : null, hours: given }, edits]];
}

/** From the coach who is shortest to the one with most room, as many as fit there. */
function moveSellers(plan: Plan, { coaches }: Figures): Proposals {
  const over = (coach: Figures['coaches'][number]): number =>
    coach.maxSellers === null ? 0 : coach.sellers - coach.maxSellers;
  const [from] = coaches.toSorted((a, b) => over(b) - over(a));
  const [to] = coaches.toSorted((a, b) => over(a) - over(b));
  if (from === undefined || to === undefined || over(from) <= 0 || over(to) >= 0) return [];
  const count = Math.min(over(from), -over(to));
  const moving = sellersOf(plan)
    .filter(({ coach }) => coach === from.id)
    .slice(-count);
  const way = { kind: 'moveSellers', count, from: from.id, to: to.id } as const;
  return [[way, moving.flatMap(({ id }) => moveSeller(id, to.id))]];
}

/** One coach more, with the hours of the one who has fewest, and the sellers dealt out evenly. */
function anotherCoach(open: PlanInEdit): Proposals {
  const coaches = coachesOf(open.plan);
  const hours = coaches
    .map(({ coachingHoursPerWeek }: Coach) => coachingHoursPerWeek)
    .filter((one) => one !== null);
  const known = hours.length === coaches.length ? Math.min(...hours) : null;
  const edits = countCoaches(open, coaches.length + 1);
  const added = edits.find((edit) => edit.kind === 'insert');
  const id = added?.kind === 'insert' ? added.item['id'] : undefined;
  const given = known !== null && typeof id === 'string' ? [setHours(id, known)] : [];
  return [[{ kind: 'anotherCoach', coaches: coaches.length + 1 }, [...edits, ...given]]];
}

function setCoaching(field: 'perMonth' | 'minutes', value: number): SubjectEdit {
  return { subject: 'plan', kind: 'set', at: ['plan', 'rhythm', 'coaching', field], value };
}

function setHours(coach: string, value: number): SubjectEdit {
  return { subject: 'plan', kind: 'set', at: ['people', { item: coach }, 'coachingHoursPerWeek'], value };
}
