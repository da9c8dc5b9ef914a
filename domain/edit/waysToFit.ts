/** What would make a plan add up, each tried on the plan itself: the edits, and the figures that they lead to. */
import { figuresOf, MINIMUM_COACHING_PER_MONTH, type Figures } from '../figures.ts';
import { coachesOf, sellersOf } from '../people.ts';
import type { Coach, Plan } from '../plan.ts';
import { checkPlanFile, toPlan } from '../planFile.ts';
import { withEdits, type SubjectEdit } from './change.ts';
import { fileOf } from './documents.ts';
import { countCoaches, moveSeller, type PlanInEdit } from './people.ts';

/** A shorter coaching talk is none (rule of thumb). */
const SHORTEST_TALK_MINUTES = 20;
const TALK_STEP_MINUTES = 5;
const HOUR_STEP = 0.5;
const TOLERANCE = 1e-9;

type Edits = readonly SubjectEdit[];
type Way =
  /** Talks a month up to, or down to, the research minimum. */
  | { readonly kind: 'moreTalks' | 'fewerTalks'; readonly from: number; readonly to: number }
  | { readonly kind: 'shorterTalks'; readonly from: number; readonly to: number }
  /** Hours a week, for the one coach who is short; null for several, each given what is short. */
  | { readonly kind: 'moreHours'; readonly coach: string | null; readonly hours: number }
  | { readonly kind: 'anotherCoach'; readonly coaches: number }
  | { readonly kind: 'moveSellers'; readonly count: number; readonly from: string; readonly to: string };

export type WayToFit = Way & {
  readonly edits: Edits;
  /** The plan's figures with the edits made. */
  readonly after: Figures;
  /** Whether the hours then add up and the research minimum is met. */
  readonly fits: boolean;
};

/** The ways in order of how little they change; none where the plan already fits. */
export function waysToFit(open: PlanInEdit): readonly WayToFit[] {
  const figures = figuresOf(open.plan);
  const { kind } = figures.verdict;
  if (kind === 'reasonable' || kind === 'demanding') return [];
  const proposals: readonly (readonly [Way, Edits])[] = [
    ...moreTalks(open.plan),
    ...moreHours(open.plan, figures),
    ...moveSellers(open.plan, figures),
    ...fewerTalks(open.plan),
    ...shorterTalks(open),
    ...anotherCoach(open),
  ];
  return proposals.flatMap(([way, edits]) => {
    const after = figuresAfter(open, edits);
    if (after === null) return [];
    const fits = after.verdict.kind === 'reasonable' || after.verdict.kind === 'demanding';
    return [{ ...way, edits, after, fits }];
  });
}

function figuresAfter({ documents }: PlanInEdit, edits: Edits): Figures | null {
  const after = withEdits(documents, edits);
  const file = after === null ? null : checkPlanFile(fileOf(after));
  return file?.ok ? figuresOf(toPlan(file.value)) : null;
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
    const kind = figuresAfter(open, edits)?.verdict.kind;
    if (kind === 'reasonable' || kind === 'demanding') return [[{ kind: 'shorterTalks', from, to }, edits]];
  }
  return [];
}

function moreHours(plan: Plan, figures: Figures): Proposals {
  const short = figures.coaches.filter(({ shortHoursPerWeek }) => (shortHoursPerWeek ?? 0) > TOLERANCE);
  const [first, second] = short;
  if (first === undefined) return [];
  const needed = (hours: number): number => Math.ceil(hours / HOUR_STEP - TOLERANCE) * HOUR_STEP;
  const edits = short.map((coach) => setHours(coach.id, needed(coach.neededHoursPerWeek)));
  const coaches = new Map(coachesOf(plan).map((coach) => [coach.id, coach.coachingHoursPerWeek ?? 0]));
  const more = short.reduce(
    (sum, coach) => sum + needed(coach.neededHoursPerWeek) - (coaches.get(coach.id) ?? 0),
    0,
  );
  return [[{ kind: 'moreHours', coach: second === undefined ? first.id : null, hours: more }, edits]];
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
