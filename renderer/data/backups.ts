/** Backups, and what brings a store back that cannot be opened. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../api.ts';
import { useProblems } from './problems.ts';
import { everythingSent } from './sendInOrder.ts';

const backupsKey: readonly string[] = ['backups'];

export function useBackups() {
  const queries = useQueryClient();
  const { show } = useProblems();
  const list = useQuery({ queryKey: backupsKey, queryFn: () => ask('backups.list', {}) });
  const make = useMutation({
    mutationFn: async () => {
      await everythingSent();
      return ask('backups.make', {});
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: backupsKey }),
    onError: show,
  });
  return { list, make };
}

/** Puts a backup in the store's place, after all that has been typed, or starts with an empty store. The window then reads everything anew. */
export function useRecovery() {
  const queries = useQueryClient();
  const { show } = useProblems();
  const again = { onSuccess: () => queries.invalidateQueries(), onError: show };
  const restore = useMutation({
    mutationFn: async (name: string) => {
      await everythingSent();
      return ask('backups.restore', { name });
    },
    ...again,
  });
  const startEmpty = useMutation({ mutationFn: () => ask('store.startEmpty', {}), ...again });
  return { restore, startEmpty };
}
