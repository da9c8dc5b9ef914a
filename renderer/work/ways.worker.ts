/** Tries what would make a plan fit beside the window: each way is booked in a calendar of its own. */
import type { PlanInEdit } from '#domain/edit/people.ts';
import { waysToFit } from '#domain/edit/waysToFit.ts';

addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly turn: number; readonly open: PlanInEdit }>) => {
    postMessage({ turn: data.turn, ways: waysToFit(data.open) });
  },
);
