import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './ProblemNote.module.css';

interface ProblemNoteProps {
  /** What happened, what was kept, what to do. */
  readonly sentence: string;
  /** One thing to do about it. */
  readonly action?: ReactNode;
  /** More, such as the faults of a file one by one. */
  readonly children?: ReactNode;
}

/** Something that did not go as meant. */
export function ProblemNote({ sentence, action, children }: ProblemNoteProps) {
  return (
    <div className={css.root} role="alert">
      <IconAlertTriangle className={css.mark} size={18} stroke={1.5} aria-hidden />
      <div className={css.text}>
        <p>{sentence}</p>
        {children}
      </div>
      {action}
    </div>
  );
}
