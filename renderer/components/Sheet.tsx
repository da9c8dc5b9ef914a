import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import css from './Sheet.module.css';

interface SheetProps {
  readonly title: string;
  /** What the page is for, or the answer so far, in one sentence. */
  readonly lede?: ReactNode;
  /** At the end of the title's line. */
  readonly action?: ReactNode;
  /** Where one goes from here. */
  readonly next?: { readonly text: string; readonly href: string };
  /** For pages with more than one column. */
  readonly isWide?: boolean;
  /** For pages without a panel: in a large window the parts' names stand before them. */
  readonly isSpread?: boolean;
  readonly children: ReactNode;
}

/** A page of paper: its title, its lede, its parts. */
export function Sheet({ title, lede, action, next, isWide, isSpread, children }: SheetProps) {
  return (
    <article
      className={css.root}
      data-wide={isWide === true || undefined}
      data-spread={isSpread === true || undefined}
    >
      <header className={css.head}>
        <h1 className="name">{title}</h1>
        {action !== undefined && <div className={css.action}>{action}</div>}
        {lede !== undefined && <p className={css.lede}>{lede}</p>}
      </header>
      {children}
      {next !== undefined && (
        <footer className={css.next}>
          <Link href={next.href}>
            {next.text}
            <IconArrowRight size={17} stroke={1.5} aria-hidden />
          </Link>
        </footer>
      )}
    </article>
  );
}
