/** The versions of a plan: listed, opened, saved and brought back. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Version } from '#contract/replies.ts';
import type { PlanDocuments } from '#domain/edit/documents.ts';
import { ask } from '../api.ts';
import { useProblems } from './problems.ts';
import { everythingSent } from './sendInOrder.ts';

const versionsKey: readonly string[] = ['versions'];

/** The last made first; null until they are read. Errors: those of `versions.list`, to the error boundary. */
export function useVersions(plan: string): readonly Version[] | null {
  const { data, error } = useQuery({
    queryKey: [...versionsKey, plan],
    queryFn: () => ask('versions.list', { plan }),
  });
  if (error !== null) throw error;
  return data ?? null;
}

/** What the plan was; null until it is read, and where no version is asked for. */
export function useVersion(version: string | null): PlanDocuments | null {
  const { data, error } = useQuery({
    queryKey: ['version', version],
    queryFn: () => (version === null ? null : ask('versions.open', { version })),
    // It never changes.
    staleTime: Infinity,
    structuralSharing: false,
  });
  if (error !== null) throw error;
  return data ?? null;
}

export function useVersionChanges(plan: string) {
  const queries = useQueryClient();
  const { show } = useProblems();
  const save = useMutation({
    mutationFn: async (name: string) => {
      await everythingSent();
      return ask('versions.save', { plan, name });
    },
    onSuccess: () => queries.invalidateQueries(),
    onError: show,
  });
  const restore = useMutation({
    mutationFn: async (version: Version) => {
      await everythingSent();
      return ask('versions.restore', { version: version.id });
    },
    onSuccess: () => queries.invalidateQueries(),
    onError: show,
  });
  return { save, restore };
}

/** An offer has been made, and with it perhaps a version. */
export function useVersionMade(): () => void {
  const queries = useQueryClient();
  return useCallback(() => void queries.invalidateQueries({ queryKey: versionsKey }), [queries]);
}
