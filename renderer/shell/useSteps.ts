import { useLocation } from 'wouter';
import type { View } from '#contract/inputs.ts';
import type { History } from '#contract/replies.ts';
import type { Change } from '#domain/edit/change.ts';
import { changeLabel } from '#domain/edit/changeLabel.ts';
import { useHistory } from '../data/history.ts';
import { isSending } from '../data/sendInOrder.ts';
import { useCommand } from './commands.ts';
import type { StepBack, Steps } from './Head.tsx';
import { PATTERNS } from './paths.ts';
import { useTexts } from './texts.tsx';
import { useToasts } from './toasts.tsx';

/** Undo and redo of a view: what they would do in words, and by keys as well. */
export function useSteps(view: View, history: History): Steps {
  const { texts } = useTexts();
  const { say } = useToasts();
  const [, go] = useLocation();
  const { undo, redo } = useHistory(view);
  const step = (change: Change | null | undefined, run: (what: string) => void): StepBack | null => {
    if (change === null || change === undefined) return null;
    const what = changeLabel(change, texts);
    return {
      what,
      run: () => {
        run(what);
      },
    };
  };
  const steps = {
    undo: step(history.undo, (what) => {
      // Where it is said that the plan itself goes; a second click that comes before that is known is not meant so.
      if (history.undo?.kind !== 'created') undo();
      else
        undo(() => {
          go(PATTERNS.overview);
          say(texts.window.takenBack(what), { text: texts.shell.head.redo, run: redo });
        });
    }),
    redo: step(history.redo, redo),
  };
  // A key can come before it is known what there is to take back: then it is of what is on its way. Whoever is on the way
  // back through all of it stops at the plan itself, however often the key is pressed: that is taken back where it says so.
  useCommand('undo', () => {
    if (isSending() || (history.undo !== null && history.redo !== null)) undo();
    else steps.undo?.run();
  });
  useCommand('redo', () => {
    if (steps.redo !== null) steps.redo.run();
    else if (isSending()) redo();
  });
  return steps;
}
