import type { Keepsake } from '#contract/library.ts';
import { useLibraryChanges } from '../data/library.ts';
import { useTexts } from './texts.tsx';
import { useToasts } from './toasts.tsx';

/** Takes something out of the library, and says so with a way back. `name`: what it is called. */
export function useForget(): (kept: Keepsake & { readonly id: string }, name: string) => void {
  const { save, remove } = useLibraryChanges();
  const { say } = useToasts();
  const { texts } = useTexts();
  return (kept, name) => {
    remove.mutate(kept.id, {
      onSuccess: () => {
        say(texts.shell.library.removed(name), {
          text: texts.shell.head.undo,
          run: () => {
            save.mutate(kept);
          },
        });
      },
    });
  };
}
