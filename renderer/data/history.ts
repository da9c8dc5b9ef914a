/** Undo and redo of what is on the screen. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { View } from '#contract/inputs.ts';
import type { OpenPlan } from '#contract/replies.ts';
import type { PlanDocuments } from '#domain/edit/documents.ts';
import { planKey } from './planKey.ts';
import { useProblems, type Problems } from './problems.ts';
import { stepInOrder, type Way } from './sendInOrder.ts';

export interface UndoRedo {
  /** Takes back what the view is about only with an `onGone`, which is told of it. */
  readonly undo: (onGone?: () => void) => void;
  readonly redo: () => void;
}

export function useHistory(view: View): UndoRedo {
  const queries = useQueryClient();
  const { show } = useProblems();
  return {
    undo: (onGone) =>
      void step({ queries, show }, view, { kind: 'undo', keepsView: onGone === undefined }, onGone),
    redo: () => void step({ queries, show }, view, { kind: 'redo' }),
  };
}

/** After everything that was done before it, and before everything that is done after. */
export async function step(
  { queries, show }: { readonly queries: QueryClient; readonly show: Problems['show'] },
  view: View,
  way: Way,
  onGone?: () => void,
): Promise<void> {
  const shown = (): PlanDocuments | undefined => queries.getQueryData<OpenPlan>(planKey(view.id))?.documents;
  const before = shown();
  const reply = await stepInOrder(view, way);
  if (!reply.ok) {
    show(reply.problem);
    return;
  }
  const { history, documents, isThere } = reply.value;
  if (!isThere) onGone?.();
  // What was done meanwhile is not in the answer: then all is read anew.
  if (documents !== null && shown() === before)
    queries.setQueryData<OpenPlan>(planKey(view.id), (now) => now && { ...now, history, documents });
  else void queries.invalidateQueries();
  void queries.invalidateQueries({ queryKey: ['clients'] });
}
