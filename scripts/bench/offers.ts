/** Time and peak memory of the offer as the number of sellers grows, each size in processes of its own. */
import { runFresh, together } from './freshProcess.ts';
import type { InProcess } from './inProcess.ts';
import { alone, compared, milliseconds, type Row } from './table.ts';

const SIZES = [1, 12, 60, 500];
const ROUNDS = { warmUps: 1, runs: 3 };

export function offerRows(turns: number): readonly Row[] {
  const processes = SIZES.map((): InProcess[] => []);
  for (let turn = 0; turn < turns; turn++)
    for (const [place, sellers] of SIZES.entries())
      processes[place]?.push(runFresh([`offer-${sellers}`], ROUNDS));
  const measured = processes.map((own, place) => ({ sellers: SIZES[place], ...together(own) }));
  const timeAt = (size: number): number =>
    measured.find(({ sellers }) => sellers === size)?.tasks[0]?.warm ?? NaN;
  return [
    ...measured.map(({ sellers = NaN, peakMemory }) =>
      alone(
        `offer in process, ${sellers} ${sellers === 1 ? 'seller' : 'sellers'}`,
        `${milliseconds(timeAt(sellers))}, peak ${peakMemory.toFixed(0)} MiB`,
      ),
    ),
    compared('offer in process, 500 sellers', timeAt(500), { name: '12 sellers', time: timeAt(12) }, 6),
  ];
}
