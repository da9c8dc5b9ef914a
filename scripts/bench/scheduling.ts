/** Scheduling a year for 500 sellers, beside the plain greedy in Python where it is there. */
import { strictEqual } from 'node:assert';
import { runFresh, together } from './freshProcess.ts';
import { greedyTimes, missingForGreedy } from './greedy.ts';
import type { InProcess } from './inProcess.ts';
import { median, type Rounds } from './measure.ts';
import { YEAR_SESSIONS, yearPlan } from './plans.ts';
import { alone, compared, milliseconds, skipped, type Row } from './table.ts';

const YEAR = '500 sellers x 52 weeks, scheduled in process';
const FIRST = `${YEAR}, the first time`;

const WARM_UPS_IN_USE = 20;

/** `folder` takes the files in between. */
export function schedulingRows(folder: string, rounds: Rounds, turns: number): readonly Row[] {
  const missing = missingForGreedy();
  const year: InProcess[] = [];
  const growth: InProcess[] = [];
  const away: InProcess[] = [];
  const moved: InProcess[] = [];
  const greedy: number[][] = [];
  // Planning again is for a window that has been worked in.
  const inUse = { ...rounds, warmUps: Math.max(rounds.warmUps, WARM_UPS_IN_USE) };
  for (let turn = 0; turn < turns; turn++) {
    year.push(runFresh(['schedule-500'], rounds));
    if (missing === null) greedy.push(yearOfGreedy(folder, rounds.runs));
    growth.push(runFresh(['schedule-500', 'schedule-50'], rounds));
    away.push(runFresh(['away-500', 'schedule-500'], inUse));
    moved.push(runFresh(['moved-500', 'schedule-500'], inUse));
  }
  const own = together(year);
  strictEqual(own.sessions[0], YEAR_SESSIONS, 'The plan for 500 sellers is not the one the limit is about.');
  const { warm = NaN, first = NaN } = own.tasks[0] ?? {};
  const besideGreedy = {
    warm: { name: 'greedy in Python', time: median(greedy.flat()) },
    first: { name: 'greedy in Python, first', time: median(greedy.map(([time = NaN]) => time)) },
  };
  return [
    ...(missing === null
      ? [compared(YEAR, warm, besideGreedy.warm, 0.15), compared(FIRST, first, besideGreedy.first)]
      : [skipped(YEAR, missing), alone(FIRST, milliseconds(first))]),
    besideEachOther('500 sellers x 52 weeks, growth', growth, '50 sellers', 12),
    besideEachOther('500 sellers x 52 weeks, one seller away', away, 'planning all', 0.1),
    besideEachOther('500 sellers x 52 weeks, one talk moved', moved, 'planning all', 0.1),
  ];
}

/** The first task of the processes beside the second. */
function besideEachOther(what: string, processes: readonly InProcess[], name: string, limit?: number): Row {
  const [ours = NaN, time = NaN] = together(processes).tasks.map(({ warm }) => warm);
  return compared(what, ours, { name, time }, limit);
}

function yearOfGreedy(folder: string, runs: number): number[] {
  const { times, placed } = greedyTimes(folder, yearPlan(500), runs);
  strictEqual(placed, YEAR_SESSIONS, 'The greedy books another number of sessions.');
  return [...times];
}
