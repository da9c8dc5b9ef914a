/** Where a problem that no screen expects is shown: as a sentence in a toast, with what to do. */
import { createContext, useContext } from 'react';
import type { Problem } from '#contract/problems.ts';

export interface Problems {
  /** Shows a problem, or what an ask has failed with. */
  readonly show: (problem: Problem | Error) => void;
}

export const ProblemsContext = createContext<Problems>({
  show: (problem) => {
    throw problem instanceof Error ? problem : new Error(problem.kind);
  },
});

export function useProblems(): Problems {
  return useContext(ProblemsContext);
}
