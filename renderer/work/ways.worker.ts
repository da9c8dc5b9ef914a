/** Tries what would make a plan fit beside the window: each way is booked in a calendar of its own. */
import type { PlanInEdit } from '#domain/edit/people.ts';
import { waysToFit, type WayToFit } from '#domain/edit/waysToFit.ts';

addEventListener('message', ({ data: open }: MessageEvent<PlanInEdit>) => {
  postMessage(waysToFit(open) satisfies readonly WayToFit[]);
});
