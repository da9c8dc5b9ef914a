/** Books a plan's calendar beside the window, so that the hand never waits for it. */
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Plan } from '#domain/plan.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly turn: number; readonly plan: Plan }>) => {
  postMessage({ turn: data.turn, schedule: schedulePlan(data.plan) });
});
