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
export type Asked =
  | { readonly kind: 'base'; readonly base: Base }
  | { readonly kind: 'question'; readonly turn: number; readonly question: Question };

let base: Base | null = null;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'base') base = data.base;
  else if (base !== null) postMessage({ turn: data.turn, answer: answerTo(base, data.question) });
});

function answerTo({ plan, schedule }: Base, question: Question) {
  return question.kind === 'disturbed'
    ? { kind: question.kind, disturbed: disturbedBy(plan, schedule, question.session, question.act) }
    : { kind: question.kind, spots: nearestTimes(plan, schedule, question.session, question) };
}
export type Answer = ReturnType<typeof answerTo>;
