/** How well plans with hardly any room are booked, beside the plain greedy. Nothing here is about time. */
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { greedyTimes, missingForGreedy } from './greedy.ts';
import { planOf, tightPlan } from './plans.ts';
import { skipped, type Row } from './table.ts';

const SELLERS = [8, 14, 24, 32, 60];
/** Share of the coaches' hours that the rhythm needs. */
const FULLNESS = [0.85, 0.9, 0.95, 1];

/** `folder` takes the files in between. */
export function tightRows(folder: string): readonly Row[] {
  const missing = missingForGreedy();
  if (missing !== null) return [skipped('tight plans', missing)];
  const results = SELLERS.flatMap((sellers) =>
    FULLNESS.map((fullness) => {
      const document = tightPlan(sellers, fullness);
      const { sessions } = schedulePlan(planOf(document));
      return { placed: sessions.length, greedy: greedyTimes(folder, document, 1, sessions) };
    }),
  );
  const what = `${results.length} tight plans`;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const placed = sum(results.map((result) => result.placed));
  const greedyPlaced = sum(results.map(({ greedy }) => greedy.placed));
  const gap = sum(results.map(({ greedy }) => greedy.givenMeanGap ?? NaN)) / results.length;
  const greedyGap = sum(results.map(({ greedy }) => greedy.meanGap)) / results.length;
  return [
    {
      kind: 'measured',
      what: `${what}, sessions placed`,
      ours: String(placed),
      against: `${greedyPlaced} plain greedy`,
      ratio: placed / greedyPlaced,
    },
    {
      kind: 'measured',
      what: `${what}, mean longest gap (even is 1)`,
      ours: gap.toFixed(2),
      against: `${greedyGap.toFixed(2)} plain greedy`,
      ratio: gap / greedyGap,
    },
  ];
}
