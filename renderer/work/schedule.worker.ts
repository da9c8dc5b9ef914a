/** Books a plan's calendar beside the window, so that the hand never waits for it. */
import { replan, type LastAnswer } from '#domain/calendar/replan.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Schedule } from '#domain/calendar/session.ts';
import type { Plan } from '#domain/plan.ts';

export interface Booked {
  readonly schedule: Schedule;
  /** How long it took. */
  readonly ms: number;
}

let last: LastAnswer | null = null;

addEventListener('message', ({ data: plan }: MessageEvent<Plan>) => {
  const started = performance.now();
  const schedule = last === null ? schedulePlan(plan) : replan(last, plan);
  last = { plan, schedule };
  postMessage({ schedule, ms: performance.now() - started } satisfies Booked);
});
