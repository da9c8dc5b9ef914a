/** What happened, said once at the edge of the window: with a way back, or with what to do. */
import { notifications } from '@mantine/notifications';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { Problem } from '#contract/problems.ts';
import { listen } from '../api.ts';
import { Toast } from '../components/Toast.tsx';
import { useInitials } from '../data/initials.ts';
import { ProblemsContext, type Problems } from '../data/problems.ts';
import { onSend } from '../data/sendInOrder.ts';
import { problemOf, problemSentence } from './problemSentence.ts';
import { useWindowTexts } from './texts.tsx';

const PROBLEM_MS = 20_000;
/** What was said last. The next thing takes its place, so that the undo in sight is of what was just done. */
let said: string | null = null;

export interface Toasts {
  /** Something that happened, and most often what takes it back. */
  readonly say: (text: string, action?: ToastAction) => void;
}
export interface ToastAction {
  readonly text: string;
  readonly run: () => void;
  /** It takes back the last step: once something else is done it would take back that, and so it goes away. */
  readonly isLastStep?: boolean;
}

export function useToasts(): Toasts {
  const { texts } = useWindowTexts();
  return useMemo(
    () => ({
      say: (text, action) => {
        if (said !== null) notifications.hide(said);
        const isStep = action?.isLastStep === true;
        const deafen = isStep ? onSend(() => notifications.hide(id)) : undefined;
        const id = notifications.show({
          ...(deafen !== undefined && { onClose: deafen }),
          closeButtonProps: { 'aria-label': texts.components.toast.close },
          message: <Toast text={text} {...(action !== undefined && { action: closing(action) })} />,
        });
        said = id;
        function closing({ text: word, run }: ToastAction): ToastAction {
          return {
            text: word,
            run: () => {
              notifications.hide(id);
              run();
            },
          };
        }
      },
    }),
    [texts],
  );
}

/** Problems that no screen expects, each as a sentence in a toast. The same one stands there once. */
export function ProblemToasts({ children }: { readonly children: ReactNode }) {
  const { texts } = useWindowTexts();
  const { hasInitials } = useInitials();
  useEffect(() => {
    // What was said before can have names in it.
    if (hasInitials && said !== null) notifications.hide(said);
  }, [hasInitials]);
  const problems = useMemo<Problems>(
    () => ({
      show: (failure: Problem | Error) => {
        const problem = problemOf(failure);
        const { title, text } = problemSentence(problem, texts);
        notifications.hide(problem.kind);
        notifications.show({
          id: problem.kind,
          role: 'alert',
          autoClose: PROBLEM_MS,
          closeButtonProps: { 'aria-label': texts.components.toast.close },
          title,
          message: text,
        });
      },
    }),
    [texts],
  );
  useEffect(
    () =>
      listen('trouble', ({ problem }) => {
        problems.show(problem);
      }),
    [problems],
  );
  return <ProblemsContext value={problems}>{children}</ProblemsContext>;
}
