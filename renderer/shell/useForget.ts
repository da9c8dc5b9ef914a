import { useMutation } from '@tanstack/react-query';
import type { Keepsake } from '#contract/library.ts';
import { ask } from '../api.ts';
import { useLibraryChanges } from '../data/library.ts';
import { useTexts } from './texts.tsx';
import { useToasts } from './toasts.tsx';

interface Forgotten {
  readonly kept: Keepsake & { readonly id: string };
  /** What it is called. */
  readonly name: string;
}

/** Takes something out of the library, and says so with a way back. */
export function useForget(): (kept: Forgotten['kept'], name: string) => void {
  const { save, settled } = useLibraryChanges();
  const { say } = useToasts();
  const { texts } = useTexts();
  const remove = useMutation({
    mutationFn: ({ kept }: Forgotten) => ask('library.remove', { id: kept.id }),
    onError: settled.onError,
    // Here and not with the call: the row that asked is gone from the screen when this is said.
    onSuccess: (_, { kept, name }) => {
      say(texts.shell.library.removed(name), {
        text: texts.shell.head.undo,
        run: () => {
          save.mutate(kept);
        },
      });
      return settled.onSuccess();
    },
  });
  return (kept, name) => {
    remove.mutate({ kept, name });
  };
}
