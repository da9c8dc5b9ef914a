/** Takes away a client, an academy or a plan, and says so with a way back. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { View } from '#contract/inputs.ts';
import { ask } from '../api.ts';
import { focusIfLost } from './useArrival.ts';
import { useWindowTexts } from './texts.tsx';
import { useToasts } from './toasts.tsx';
import { useProblems } from '../data/problems.ts';
import { everythingSent } from '../data/sendInOrder.ts';

export function useRemove(): (view: View, name: string, onDone?: () => void) => void {
  const queries = useQueryClient();
  const { show } = useProblems();
  const { say } = useToasts();
  const { texts } = useWindowTexts();
  const again = { onSuccess: () => queries.invalidateQueries(), onError: show };
  const bringBack = useMutation({
    mutationFn: (view: View) => ask('changes.undo', { view, keepsView: true }),
    ...again,
  });
  const remove = useMutation({
    mutationFn: async ({ view }: { readonly view: View; readonly name: string }) => {
      await everythingSent();
      return ask('subjects.delete', { view });
    },
    onSuccess: async (_, { view, name }) => {
      say(texts.clients.removed(name), {
        text: texts.shell.head.undo,
        run: () => {
          bringBack.mutate(view);
        },
        isLastStep: true,
      });
      // The client's own page is still up, and would ask for what is gone.
      await queries.invalidateQueries(view.kind === 'client' ? { queryKey: ['clients'] } : {});
      requestAnimationFrame(focusIfLost);
    },
    onError: show,
  });
  return (view, name, onDone) => {
    remove.mutate({ view, name }, { onSuccess: () => onDone?.() });
  };
}
