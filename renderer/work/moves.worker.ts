/** Tries acts on a plan's calendar beside the window: what they disturb, and which free times are near. */
import type { Act } from '#domain/calendar/acts.ts';
import { disturbedBy, nearestTimes } from '#domain/calendar/disturbed.ts';
import type { Schedule, Session } from '#domain/calendar/session.ts';
import type { Booking, IsoDate, Plan } from '#domain/plan.ts';
import { whole, type Piece } from './pieces.ts';

export interface Base {
  readonly plan: Plan;
  readonly schedule: Schedule;
}
export type Question =
  | { readonly kind: 'disturbed'; readonly session: Session; readonly act: Act }
  | { readonly kind: 'nearest'; readonly session: Session; readonly from: IsoDate; readonly count: number };
export interface Asked {
  /** Null where it is the same as of the question before. */
  readonly base:
    | (Base & {
        /** What the plan here is without: pieces of the schedule's sessions. */
        readonly bookings: readonly Piece<Booking>[];
        /** What the schedule here is without: pieces of the sessions of the base before. */
        readonly sessions: readonly Piece<Session>[];
      })
    | null;
  readonly question: Question;
}

let known: Base | null = null;

addEventListener('message', ({ data: { base, question } }: MessageEvent<Asked>) => {
  if (base !== null) {
    const sessions = whole(known?.schedule.sessions ?? [], base.sessions);
    known = {
      plan: { ...base.plan, bookings: whole(sessions, base.bookings) },
      schedule: { ...base.schedule, sessions },
    };
  }
  if (known === null) throw new Error('The first question has no plan');
  postMessage(answerTo(known, question));
});

function answerTo({ plan, schedule }: Base, question: Question) {
  return question.kind === 'disturbed'
    ? { kind: question.kind, disturbed: disturbedBy(plan, schedule, question.session, question.act) }
    : { kind: question.kind, spots: nearestTimes(plan, schedule, question.session, question) };
}
export type Answer = ReturnType<typeof answerTo>;
