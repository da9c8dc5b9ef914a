/** Tasks of inProcess.ts, each time in a fresh process. */
import type { InProcess } from './inProcess.ts';
import { median, nodeScript, output, type Rounds } from './measure.ts';

/** Medians over several fresh processes: how long each task takes warm and the very first time, in milliseconds. */
export interface FreshTimes {
  readonly tasks: readonly { readonly warm: number; readonly first: number }[];
  /** Sessions that each task booked. */
  readonly sessions: readonly number[];
  /** MiB. */
  readonly peakMemory: number;
}

export function runFresh(tasks: readonly string[], { warmUps, runs }: Rounds): InProcess {
  const given = [String(warmUps), String(runs), ...tasks];
  return JSON.parse(output(nodeScript('inProcess.ts', given))) as InProcess;
}

/** Turns of the same process taken together. */
export function together(turns: readonly InProcess[]): FreshTimes {
  const [one] = turns;
  if (one === undefined) throw new Error('Nothing was run.');
  return {
    tasks: one.tasks.map((_, place) => ({
      warm: median(turns.flatMap((turn) => turn.tasks[place]?.times ?? [])),
      first: median(turns.map((turn) => turn.tasks[place]?.first ?? NaN)),
    })),
    sessions: one.sessions,
    peakMemory: median(turns.map((turn) => turn.peakMemory)),
  };
}
