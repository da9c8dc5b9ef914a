/** Undo and redo of what is on the screen. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { View } from '#contract/inputs.ts';
import type { OpenPlan } from '#contract/replies.ts';
import { ask } from '../api.ts';
import { planKey } from './planKey.ts';
import { useProblems } from './problems.ts';
import { everythingSent } from './sendInOrder.ts';

export interface UndoRedo {
  readonly undo: () => void;
  readonly redo: () => void;
}

export function useHistory(view: View | null): UndoRedo {
  const queries = useQueryClient();
  const { show } = useProblems();
  const step = useMutation({
    mutationFn: async (way: 'undo' | 'redo') => {
      if (view === null) return null;
      await everythingSent();
      const before = queries.getQueryData(planKey(view.id));
      const applied = await ask(way === 'undo' ? 'changes.undo' : 'changes.redo', { view });
      // What was typed meanwhile is not in the answer: then all is read anew.
      return queries.getQueryData(planKey(view.id)) === before ? applied : null;
    },
    onSuccess: (applied) => {
      if (view?.kind === 'plan' && applied?.documents) {
        const { history, documents } = applied;
        queries.setQueryData<OpenPlan>(planKey(view.id), (now) => now && { ...now, history, documents });
      } else void queries.invalidateQueries();
      void queries.invalidateQueries({ queryKey: ['clients'] });
    },
    onError: show,
  });
  return {
    undo: () => {
      step.mutate('undo');
    },
    redo: () => {
      step.mutate('redo');
    },
  };
}
