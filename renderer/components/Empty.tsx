import type { ReactNode } from 'react';
import css from './Empty.module.css';

interface EmptyProps {
  /** What goes here. */
  readonly sentence: string;
  /** The first thing to do: one button. */
  readonly action?: ReactNode;
}

/** Nothing yet: one sentence and one button. */
export function Empty({ sentence, action }: EmptyProps) {
  return (
    <div className={css.root}>
      <p>{sentence}</p>
      {action}
    </div>
  );
}
