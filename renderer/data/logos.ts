/** Logos: the trainer's, and a client's; chosen, dropped and taken away. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '#contract/problems.ts';
import { MOST_LOGO_BYTES, NO_LOGOS, type Logo, type Logos } from '#domain/logo.ts';
import { ask, AskFailed } from '../api.ts';
import { droppedBytes } from './droppedBytes.ts';
import { useProblems } from './problems.ts';

const logosKey: readonly string[] = ['logos'];

/** Problems of the file itself: they are shown where it was to stand. */
type FileProblem = Extract<Problem, { readonly kind: 'noLogo' | 'cannotRead' }>;

export interface LogoInHand {
  /** Null where there is none. */
  readonly logo: Logo | null;
  readonly isWorking: boolean;
  readonly problem: FileProblem | null;
  readonly choose: () => void;
  readonly drop: (file: File) => void;
  /** Puts one there, or takes it away. */
  readonly put: (logo: Logo | null) => void;
}

/** A client's logo, the trainer's where no client is named. `onChanged` gets what takes the change back. */
export function useLogo(client: string | null, onChanged: (undo: () => void) => void): LogoInHand {
  const queries = useQueryClient();
  const { show } = useProblems();
  const queryKey = [...logosKey, 'of', client];
  const { data, error } = useQuery({ queryKey, queryFn: () => ask('logos.read', { client }) });
  if (error !== null) throw error;
  const before = data ?? null;
  const settled = (now: Logo | null): Promise<void> => {
    queries.setQueryData<Logo | null>(queryKey, now);
    return queries.invalidateQueries({ queryKey: [...logosKey, 'plan'] });
  };
  const failed = (problem: Error): void => {
    if (fileProblem(problem) === null) show(problem);
  };
  const put = useMutation({
    mutationFn: (logo: Logo | null) =>
      ask('logos.save', { client, file: logo && { name: logo.type, bytes: logo.bytes } }),
    onSuccess: settled,
    onError: failed,
  });
  const file = useMutation({
    mutationFn: async (dropped: File | null) =>
      dropped === null
        ? ask('logos.open', { client })
        : ask('logos.save', { client, file: await droppedBytes(dropped, MOST_LOGO_BYTES) }),
    onSuccess: (now) => {
      if (now === null) return undefined;
      onChanged(() => put.mutate(before));
      return settled(now);
    },
    onError: failed,
  });
  return {
    logo: before,
    isWorking: file.isPending || put.isPending,
    problem: fileProblem(file.error),
    choose: () => file.mutate(null),
    drop: (dropped) => file.mutate(dropped),
    put: (logo) => {
      file.reset();
      put.mutate(logo);
    },
  };
}

/** The two on a plan's offer; none until they are read. */
export function useLogosOf(plan: string): Logos {
  const { data, error } = useQuery({
    queryKey: [...logosKey, 'plan', plan],
    queryFn: () => ask('logos.ofPlan', { plan }),
  });
  if (error !== null) throw error;
  return data ?? NO_LOGOS;
}

function fileProblem(error: Error | null): FileProblem | null {
  const found = error instanceof AskFailed ? error.problem : null;
  return found?.kind === 'noLogo' || found?.kind === 'cannotRead' ? found : null;
}

const CHUNK = 8192;

/** What an image shows it by. */
export function logoSource({ type, bytes }: Logo): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:image/${type};base64,${btoa(binary)}`;
}
