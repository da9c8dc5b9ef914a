/** Books a plan's calendar beside the window, so that the hand never waits for it. */
import { replan, type LastAnswer } from '#domain/calendar/replan.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Plan } from '#domain/plan.ts';

let last: LastAnswer | null = null;

addEventListener('message', ({ data }: MessageEvent<{ readonly turn: number; readonly plan: Plan }>) => {
  const { turn, plan } = data;
  const schedule = last === null ? schedulePlan(plan) : replan(last, plan);
  last = { plan, schedule };
  postMessage({ turn, schedule });
});
