import { Button } from '@mantine/core';
import css from './Toast.module.css';

interface ToastProps {
  readonly text: string;
  /** Most often the undo. */
  readonly action?: { readonly text: string; readonly run: () => void };
}

/** What happened, with a way back: the content of a notification. */
export function Toast({ text, action }: ToastProps) {
  return (
    <div className={css.root}>
      <span>{text}</span>
      {action !== undefined && (
        <Button variant="default" size="compact-sm" onClick={action.run}>
          {action.text}
        </Button>
      )}
    </div>
  );
}
