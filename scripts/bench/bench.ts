/**
 * Measures the main job in one run and prints a table of medians and ratios: `npm run bench`, with `-- --quick` fewer
 * runs of each. A measurement, no gate: it ends with 0 whatever the table says.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldStartRows } from './coldStart.ts';
import { firstPaintRows } from './firstPaint.ts';
import { keyPressRows } from './keyPress.ts';
import { offerRows } from './offers.ts';
import { peopleRows } from './people.ts';
import { schedulingRows } from './scheduling.ts';
import { benchLines } from './table.ts';
import { storeRows } from './store.ts';
import { tightRows } from './tightPlans.ts';
import { wholePlanRows } from './wholePlan.ts';
import { wholeProcessRows } from './wholeProcess.ts';

const isQuick = process.argv.includes('--quick');
/** Fresh processes of each kind, which take turns. */
const turns = isQuick ? 1 : 3;
const folder = mkdtempSync(join(tmpdir(), 'men-sen-da-bench-'));
console.error(`Measuring, ${isQuick ? 'a minute' : 'two to three minutes'} ...`);
try {
  const rows = [
    ...(await wholeProcessRows(folder, { warmUps: 1, runs: isQuick ? 5 : 11 })),
    ...schedulingRows(folder, { warmUps: 3, runs: isQuick ? 5 : 9 }, turns),
    ...tightRows(folder),
    ...offerRows(turns),
    ...(await coldStartRows(folder, { warmUps: 1, runs: isQuick ? 5 : 21 })),
    ...(await firstPaintRows(folder)),
    ...(await keyPressRows(folder, { warmUps: 3, runs: isQuick ? 10 : 20 }, turns)),
    ...(await peopleRows(folder, { warmUps: 3, runs: isQuick ? 10 : 20 }, turns)),
    ...(await wholePlanRows(folder, turns)),
    ...(await storeRows(folder, { warmUps: 2, runs: isQuick ? 3 : 9 })),
  ];
  console.log(
    `Medians on Node ${process.version}, ${availableParallelism()} cores${isQuick ? ', quick' : ''}\n`,
  );
  for (const line of benchLines(rows)) console.log(line);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
