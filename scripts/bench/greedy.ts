/** The plain greedy scheduler in Python that lies beside the project on some machines. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canRun, output, ROOT } from './measure.ts';
import type { PlanDocument } from './plans.ts';

const FOLDER = join(ROOT, '..', 'shared', 'checks');

/** What greedy.py writes. */
export interface Greedy {
  /** Milliseconds of every run. */
  readonly times: readonly number[];
  readonly placed: number;
  /** The sellers' longest gaps between talks, mean, where an even calendar has 1. */
  readonly meanGap: number;
  /** The same of the sessions given beside the plan. */
  readonly givenMeanGap: number | null;
}

/** What is not here of that which the greedy needs; null where all is. */
export function missingForGreedy(): string | null {
  if (!existsSync(join(FOLDER, 'greedy.py'))) return 'no ../shared/checks/greedy.py';
  return canRun({ program: 'python3', arguments: ['--version'] }) ? null : 'no python3';
}

/** Schedules the plan by the greedy. `folder` takes the files in between. */
export function greedyTimes(
  folder: string,
  document: PlanDocument,
  runs: number,
  sessions?: readonly unknown[],
): Greedy {
  const [plan, given] = [join(folder, 'plan.json'), join(folder, 'sessions.json')];
  writeFileSync(plan, JSON.stringify(document));
  if (sessions !== undefined) writeFileSync(given, JSON.stringify(sessions));
  const script = join(ROOT, 'scripts', 'bench', 'greedy.py');
  const parts = [script, FOLDER, String(runs), plan, ...(sessions === undefined ? [] : [given])];
  return JSON.parse(output({ program: 'python3', arguments: parts })) as Greedy;
}
