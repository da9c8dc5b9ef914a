/** How the bookings differ: so many that each kind of difference is counted. */
import type { Change } from '../edit/change.ts';
import { isSame, type Json } from '../edit/json.ts';
import { contentOf, type Pair } from './pairs.ts';

const LIST = 'plan/bookings';

export function bookingsDiffer(
  before: readonly Json[],
  after: readonly Json[],
  pairs: readonly Pair[],
): readonly Change[] {
  const changed = pairs.filter((pair) => !isSame(contentOf(pair.before), contentOf(pair.after))).length;
  const counted = (kind: 'added' | 'removed', count: number): readonly Change[] =>
    count === 0 ? [] : [{ kind, subject: 'plan', list: LIST, count, name: null }];
  return [
    ...(changed === 0
      ? []
      : [{ kind: 'several', subject: 'plan', count: changed, field: `${LIST}/*` } as const]),
    ...counted('removed', before.length - pairs.length),
    ...counted('added', after.length - pairs.length),
  ];
}
