import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Input } from '#contract/requests.ts';
import { ask } from '../api.ts';
import { useProblems } from './problems.ts';
import { everythingSent } from './sendInOrder.ts';

/** Puts a template into a plan, after all that has been typed. */
export function useApplyTemplate() {
  const queries = useQueryClient();
  const { show } = useProblems();
  return useMutation({
    mutationFn: async (wanted: Input<'templates.apply'>) => {
      await everythingSent();
      return ask('templates.apply', wanted);
    },
    onSuccess: () => queries.invalidateQueries(),
    onError: show,
  });
}
