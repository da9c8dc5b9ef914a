/** Undo and redo of what is on the screen. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { View } from '#contract/inputs.ts';
import type { OpenPlan } from '#contract/replies.ts';
import { ask } from '../api.ts';
import { planKey } from './planKey.ts';
import { useProblems } from './problems.ts';
import { everythingSent } from './sendInOrder.ts';

export interface UndoRedo {
  /** `onGone` is told when the step has taken away what the view is about. */
  readonly undo: (onGone?: () => void) => void;
  readonly redo: () => void;
}

interface Step {
  readonly way: 'undo' | 'redo';
  readonly onGone?: (() => void) | undefined;
}

export function useHistory(view: View): UndoRedo {
  const queries = useQueryClient();
  const { show } = useProblems();
  const step = useMutation({
    mutationFn: async ({ way }: Step) => {
      await everythingSent();
      const before = queries.getQueryData(planKey(view.id));
      const applied = await ask(way === 'undo' ? 'changes.undo' : 'changes.redo', { view });
      return { ...applied, isNewest: queries.getQueryData(planKey(view.id)) === before };
    },
    onSuccess: ({ history, documents, isThere, isNewest }, { onGone }) => {
      if (!isThere) onGone?.();
      // What was typed meanwhile is not in the answer: then all is read anew.
      if (documents !== null && isNewest) {
        queries.setQueryData<OpenPlan>(planKey(view.id), (now) => now && { ...now, history, documents });
      } else void queries.invalidateQueries();
      void queries.invalidateQueries({ queryKey: ['clients'] });
    },
    onError: show,
  });
  return {
    undo: (onGone) => {
      step.mutate({ way: 'undo', onGone });
    },
    redo: () => {
      step.mutate({ way: 'redo' });
    },
  };
}
