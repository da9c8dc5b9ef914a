/** What the window was started with, and the settings as they stand. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '#contract/inputs.ts';
import type { Start } from '#contract/replies.ts';
import { ask } from '../api.ts';
import { useProblems } from './problems.ts';
import { queryClient } from './queryClient.ts';

export const startKey: readonly string[] = ['start'];
const saving: readonly string[] = ['settings'];

/** Asked once before the first paint, so that nothing waits for it. */
export function useStart(): Start {
  const { data } = useQuery({ queryKey: startKey, queryFn: () => ask('app.start', {}) });
  if (data === undefined) throw new Error('The window starts with its settings known.');
  return data;
}

/** Settings that came from elsewhere, as the menu. What is being typed here is newer than what was stored of it. */
export function hearSettings(settings: Settings): void {
  if (queryClient.isMutating({ mutationKey: saving }) === 0) remember(settings);
}

function remember(settings: Settings): void {
  queryClient.setQueryData<Start>(startKey, (start) => start && { ...start, settings });
}

/** The settings, and what changes some of them: on the screen at once, in the store straight after. */
export function useSettings(): {
  readonly settings: Settings;
  readonly change: (some: Partial<Settings>) => void;
} {
  const { settings } = useStart();
  const { show } = useProblems();
  const queries = useQueryClient();
  const save = useMutation({
    mutationKey: saving,
    mutationFn: (all: Settings) => ask('settings.save', all),
    // Typed letters arrive in their order, also where the store is slower than the hand.
    scope: { id: 'settings' },
    onError: (error) => {
      show(error);
      void queries.invalidateQueries({ queryKey: startKey });
    },
  });
  const change = (some: Partial<Settings>): void => {
    const now = queries.getQueryData<Start>(startKey)?.settings ?? settings;
    const next = { ...now, ...some };
    remember(next);
    save.mutate(next);
  };
  return { settings, change };
}
