/** A person's own calendar, read from a file that somebody chooses or drops: when it is taken, and nothing else of it. */
import { useMutation } from '@tanstack/react-query';
import type { BusyFile } from '#contract/replies.ts';
import type { Problem } from '#contract/problems.ts';
import type { Input } from '#contract/requests.ts';
import { MOST_CALENDAR_BYTES } from '#domain/busyFile.ts';
import { ask, AskFailed } from '../api.ts';
import { droppedBytes } from './droppedBytes.ts';
import { useProblems } from './problems.ts';
import { everythingSent } from './sendInOrder.ts';

export type ReadBusy = Extract<BusyFile, { readonly kind: 'read' }>;

/** Problems that the file itself has: they are shown where it was asked for. */
type FileProblem = Extract<Problem, { readonly kind: 'noBusyTimesIn' | 'cannotRead' }>;

export interface BusyFileIn {
  readonly isReading: boolean;
  readonly problem: FileProblem | null;
  readonly open: () => void;
  readonly drop: (file: File) => void;
  readonly forget: () => void;
}

export function useBusyFile(whose: Input<'busyFiles.open'>, onRead: (file: ReadBusy) => void): BusyFileIn {
  const { show } = useProblems();
  const step = useMutation({
    mutationFn: async (dropped: File | null) => {
      // The days that are read are those of the plan as it is stored.
      await everythingSent();
      return dropped === null
        ? ask('busyFiles.open', whose)
        : ask('busyFiles.drop', { ...whose, file: await droppedBytes(dropped, MOST_CALENDAR_BYTES) });
    },
    onSuccess: (file) => {
      if (file.kind === 'read') onRead(file);
    },
    onError: (error) => {
      if (fileProblem(error) === null) show(error);
    },
  });
  return {
    isReading: step.isPending,
    problem: fileProblem(step.error),
    open: () => {
      if (!step.isPending) step.mutate(null);
    },
    drop: (file) => {
      if (!step.isPending) step.mutate(file);
    },
    forget: step.reset,
  };
}

function fileProblem(error: Error | null): FileProblem | null {
  const found = error instanceof AskFailed ? error.problem : null;
  return found?.kind === 'noBusyTimesIn' || found?.kind === 'cannotRead' ? found : null;
}
