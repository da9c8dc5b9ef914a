import { useId, type ReactNode } from 'react';
import css from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** Beside the title, quieter. */
  readonly aside?: ReactNode;
  /** At the end of the title's line. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page, opened by the ink bar. */
export function Section({ title, aside, action, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={css.root} aria-labelledby={titleId}>
      <div className={css.head}>
        <h2 id={titleId}>{title}</h2>
        {aside !== undefined && <span className={css.aside}>{aside}</span>}
        {action !== undefined && <span className={css.action}>{action}</span>}
      </div>
      <div>{children}</div>
    </section>
  );
}
