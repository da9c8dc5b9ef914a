/** What if: questions that come up in a meeting, as edits that can be tried and taken back. */
import { coachesOf, sellersOf } from '../people.ts';
import type { CoachingStart } from '../plan.ts';
import { checkPlanFile, toPlan } from '../planFile.ts';
import { withEdits, type SubjectEdit } from './change.ts';
import { fileOf } from './documents.ts';
import type { Json } from './json.ts';
import { countSellers, removePerson, type PlanInEdit } from './people.ts';

type Edits = readonly SubjectEdit[];

/** The coach's sellers go to the others, those with fewest first. Nothing where it is the only coach. */
export function coachLeaves(open: PlanInEdit, coachId: string): Edits {
  const coaches = coachesOf(open.plan);
  return coaches.length > 1 && coaches.some(({ id }) => id === coachId) ? removePerson(open, coachId) : [];
}

/** So many more, nameless, to the coaches with fewest. */
export function moreSellers(open: PlanInEdit, count: number): Edits {
  return countSellers(open, sellersOf(open.plan).length + Math.max(0, count));
}

export function shorterTalks({ plan }: PlanInEdit, minutes: number): Edits {
  return plan.rhythm.coaching.minutes === minutes ? [] : [setCoaching('minutes', minutes)];
}

/** So many sellers of one coach in each talk; 1 is a talk for two. */
export function inGroups({ plan }: PlanInEdit, size: number): Edits {
  return plan.rhythm.coaching.groupSize === size ? [] : [setCoaching('groupSize', size)];
}

/** A tighter pace in the first weeks; null is the same pace from the first day. */
export function tightFirst({ plan }: PlanInEdit, start: CoachingStart | null): Edits {
  const before = plan.rhythm.coaching.start;
  if (before?.weeks === start?.weeks && before?.perMonth === start?.perMonth) return [];
  return [setCoaching('start', start === null ? null : { ...start })];
}

/** The plan with the edits made, to be looked at; null where it would be none. */
export function planAfter({ documents }: PlanInEdit, edits: Edits): PlanInEdit | null {
  const after = withEdits(documents, edits);
  const file = after === null ? null : checkPlanFile(fileOf(after));
  return after !== null && file?.ok ? { documents: after, plan: toPlan(file.value) } : null;
}

function setCoaching(field: string, value: Json): SubjectEdit {
  return { subject: 'plan', kind: 'set', at: ['plan', 'rhythm', 'coaching', field], value };
}
