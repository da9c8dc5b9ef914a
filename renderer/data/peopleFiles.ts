/** Lists of people: read from a file that is chosen or dropped, and written as one. */
import { useMutation } from '@tanstack/react-query';
import type { PeopleFile } from '#contract/replies.ts';
import type { Problem } from '#contract/problems.ts';
import { MOST_FILE_BYTES } from '#domain/peopleFile/sheet.ts';
import type { Language } from '#domain/plan.ts';
import { ask, AskFailed } from '../api.ts';
import { droppedBytes } from './droppedBytes.ts';
import { useProblems } from './problems.ts';
import { everythingSent } from './sendInOrder.ts';

export type ReadPeople = Extract<PeopleFile, { readonly kind: 'read' }>;

/** Problems that the list itself has: they are shown where it was to stand. */
type ListProblem = Extract<Problem, { readonly kind: 'noPeopleIn' | 'cannotRead' }>;

export interface PeopleFileIn {
  readonly isReading: boolean;
  readonly problem: ListProblem | null;
  readonly open: () => void;
  readonly drop: (file: File) => void;
  readonly forget: () => void;
}

export function usePeopleFile(onRead: (file: ReadPeople) => void): PeopleFileIn {
  const { show } = useProblems();
  const step = useMutation({
    mutationFn: async (dropped: File | null) =>
      dropped === null
        ? ask('peopleFiles.open', {})
        : ask('peopleFiles.drop', await droppedBytes(dropped, MOST_FILE_BYTES)),
    onSuccess: (file) => {
      if (file.kind === 'read') onRead(file);
    },
    onError: (error) => {
      if (listProblem(error) === null) show(error);
    },
  });
  return {
    isReading: step.isPending,
    problem: listProblem(step.error),
    open: () => {
      step.mutate(null);
    },
    drop: (file) => {
      step.mutate(file);
    },
    forget: step.reset,
  };
}

function listProblem(error: Error | null): ListProblem | null {
  const found = error instanceof AskFailed ? error.problem : null;
  return found?.kind === 'noPeopleIn' || found?.kind === 'cannotRead' ? found : null;
}

/** Writes the people of a plan as a list; `onWritten` gets the file's name. */
export function useSavePeople(
  plan: string,
  language: Language,
  onWritten: (name: string) => void,
): () => void {
  const { show } = useProblems();
  const step = useMutation({
    mutationFn: async () => {
      await everythingSent();
      return ask('documents.people', { plan, language });
    },
    onSuccess: (done) => {
      if (done.kind === 'written') onWritten(done.name);
    },
    onError: show,
  });
  return () => {
    if (!step.isPending) step.mutate();
  };
}
