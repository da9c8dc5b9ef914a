import { useMemo } from 'react';
import type { PlanInEdit } from '#domain/edit/people.ts';
import { waysToFit, type WayToFit } from '#domain/edit/waysToFit.ts';
import { useSettled } from './useSettled.ts';

export interface WaysToFit {
  readonly ways: readonly WayToFit[];
  /** While the plan changes they are those of the plan as it was: shown, and not to be made. */
  readonly areOld: boolean;
}

/** What would make the plan fit, once it has stopped changing: each way is tried on the whole plan. */
export function useWaysToFit(open: PlanInEdit): WaysToFit {
  const settled = useSettled(open);
  const ways = useMemo(() => waysToFit(settled), [settled]);
  return { ways, areOld: settled !== open };
}
