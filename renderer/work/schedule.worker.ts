/** Books a plan's calendar beside the window, so that the hand never waits for it. */
import { replan, type LastAnswer } from '#domain/calendar/replan.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Schedule, Session } from '#domain/calendar/session.ts';
import type { Booking, Plan } from '#domain/plan.ts';
import { sessionPieces, whole, type Piece } from './pieces.ts';

/** Bookings and sessions as pieces of the sessions in the last answer, which both sides have. */
export interface Asked {
  /** Without its bookings. */
  readonly plan: Plan;
  readonly bookings: readonly Piece<Booking>[];
}
export interface Told {
  /** Without its sessions. */
  readonly schedule: Schedule;
  readonly sessions: readonly Piece<Session>[];
  /** How long it took. */
  readonly ms: number;
}

let last: LastAnswer | null = null;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const started = performance.now();
  const known = last?.schedule.sessions ?? [];
  const plan = { ...data.plan, bookings: whole(known, data.bookings) };
  const schedule = last === null ? schedulePlan(plan) : replan(last, plan);
  last = { plan, schedule };
  const sessions = sessionPieces(known, schedule.sessions);
  const ms = performance.now() - started;
  postMessage({ schedule: { ...schedule, sessions: [] }, sessions, ms } satisfies Told);
});
