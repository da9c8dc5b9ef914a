/** Plan files into the store: chosen, dropped, and what to do with one that is there already. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Imported, PlanIds } from '#contract/replies.ts';
import type { FaultyFile } from '#domain/planFile/faults.ts';
import { MOST_BYTES } from '#domain/planFile/json.ts';
import { ask, AskFailed } from '../api.ts';
import { droppedBytes } from './droppedBytes.ts';
import { useProblems } from './problems.ts';
import { everythingSent } from './sendInOrder.ts';

type Choice = 'replace' | 'keepBoth' | 'cancel';
/** What a file has come to, where it is not in yet. */
export type Waiting =
  | (Extract<Imported, { readonly kind: 'exists' }> & { readonly decide: (choice: Choice) => void })
  | { readonly kind: 'faulty'; readonly name: string; readonly faulty: FaultyFile };

export interface PlanFilesIn {
  readonly waiting: Waiting | null;
  readonly isWorking: boolean;
  readonly open: () => void;
  readonly drop: (file: File) => void;
  readonly forget: () => void;
}

export function usePlanFilesIn(onImported: (ids: PlanIds) => void): PlanFilesIn {
  const queries = useQueryClient();
  const { show } = useProblems();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const step = useMutation({
    mutationFn: async (asked: () => Promise<Imported>) => {
      await everythingSent();
      return asked();
    },
    onSuccess: async (answer) => {
      if (answer.kind === 'exists') {
        const { token } = answer;
        setWaiting({
          ...answer,
          decide: (choice) => step.mutate(() => ask('planFiles.decide', { token, choice })),
        });
        return;
      }
      setWaiting(null);
      if (answer.kind === 'cancelled') return;
      // The plan that was replaced may be the one on the screen.
      await queries.invalidateQueries();
      onImported(answer.ids);
    },
    onError: (error) => {
      const failed = error instanceof AskFailed ? error.problem : null;
      if (failed?.kind === 'faultyFile')
        setWaiting({ kind: 'faulty', name: failed.name, faulty: failed.faulty });
      else {
        setWaiting(null);
        show(error);
      }
    },
  });
  return {
    waiting,
    isWorking: step.isPending,
    open: () => {
      step.mutate(() => ask('planFiles.open', {}));
    },
    drop: (file) => {
      step.mutate(async () => ask('planFiles.drop', await droppedBytes(file, MOST_BYTES)));
    },
    forget: () => {
      setWaiting(null);
    },
  };
}
