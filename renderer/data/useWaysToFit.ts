import { useEffect, useState } from 'react';
import type { PlanInEdit } from '#domain/edit/people.ts';
import type { WayToFit } from '#domain/edit/waysToFit.ts';
import { useSettled } from './useSettled.ts';

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

/** What would make the plan fit, once it has stopped changing: each way is tried on the whole plan, in a worker. */
export function useWaysToFit(open: PlanInEdit): WaysToFit {
  const settled = useSettled(open);
  const [{ open: of, ways }, setTried] = useState(NONE);
  useEffect(
    () =>
      tryWays(settled, (found) => {
        setTried({ open: settled, ways: found });
      }),
    [settled],
  );
  return { ways, areOld: of !== open };
}

interface Answer {
  readonly turn: number;
  readonly ways: readonly WayToFit[];
}

let worker: Worker | null = null;
let turn = 0;

/** Asks the window's one worker; a plan that is asked about after takes the answer away from the one before. */
function tryWays(open: PlanInEdit, done: (ways: readonly WayToFit[]) => void): () => void {
  const at = (worker ??= new Worker(new URL('../work/ways.worker.ts', import.meta.url), { type: 'module' }));
  const own = ++turn;
  const hear = ({ data }: MessageEvent<Answer>): void => {
    if (data.turn === own) done(data.ways);
  };
  at.addEventListener('message', hear);
  at.postMessage({ turn: own, open });
  return () => {
    at.removeEventListener('message', hear);
  };
}
