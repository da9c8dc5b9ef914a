/** Tries acts on a plan's calendar beside the window: what they disturb, and which free times are near. */
import type { Act } from '#domain/calendar/acts.ts';
import { disturbedBy, nearestTimes } from '#domain/calendar/disturbed.ts';
import type { Schedule, Session } from '#domain/calendar/session.ts';
import type { IsoDate, Plan } from '#domain/plan.ts';

export interface Base {
  readonly plan: Plan;
  readonly schedule: Schedule;
}
export type Question =
  | { readonly kind: 'disturbed'; readonly session: Session; readonly act: Act }
  | { readonly kind: 'nearest'; readonly session: Session; readonly from: IsoDate; readonly count: number };
export interface Asked {
  /** Null where it is the same as of the question before. */
  readonly base: Base | null;
  readonly question: Question;
}

let known: Base | null = null;

addEventListener('message', ({ data: { base, question } }: MessageEvent<Asked>) => {
  known = base ?? known;
  if (known === null) throw new Error('The first question has no plan');
  postMessage(answerTo(known, question));
});

function answerTo({ plan, schedule }: Base, question: Question) {
  return question.kind === 'disturbed'
    ? { kind: question.kind, disturbed: disturbedBy(plan, schedule, question.session, question.act) }
    : { kind: question.kind, spots: nearestTimes(plan, schedule, question.session, question) };
}
export type Answer = ReturnType<typeof answerTo>;
