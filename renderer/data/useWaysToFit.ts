import { useEffect, useState } from 'react';
import type { PlanInEdit } from '#domain/edit/people.ts';
import type { WayToFit } from '#domain/edit/waysToFit.ts';
import { useSettled } from './useSettled.ts';
import { workWith } from './work.ts';

export interface WaysToFit {
  readonly ways: readonly WayToFit[];
  /** While the plan changes, and until its ways have been tried, they are those of the plan as it was: shown, and not to be made. */
  readonly areOld: boolean;
}

interface Tried {
  readonly open: PlanInEdit | null;
  readonly ways: readonly WayToFit[];
}
const NONE: Tried = { open: null, ways: [] };

const trier = workWith<PlanInEdit, readonly WayToFit[], PlanInEdit, readonly WayToFit[]>(
  () => new Worker(new URL('../work/ways.worker.ts', import.meta.url), { type: 'module' }),
  { say: (open) => open, understand: (ways) => ways },
);

/** What would make the plan fit, once it has stopped changing: each way is tried on the whole plan, in a worker. */
export function useWaysToFit(open: PlanInEdit): WaysToFit {
  const settled = useSettled(open);
  const [{ open: of, ways }, setTried] = useState(NONE);
  useEffect(
    () =>
      trier.ask(settled, {
        answered: (found) => setTried({ open: settled, ways: found }),
        // They stay those of the plan as it was.
        failed: () => undefined,
      }),
    [settled],
  );
  return { ways, areOld: of !== open };
}
