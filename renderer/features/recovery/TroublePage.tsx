import type { ReactNode } from 'react';
import { Dot } from '#renderer/shell/Brand.tsx';
import { useWindowTexts } from '#renderer/shell/texts.tsx';
import { useArrival } from '#renderer/shell/useArrival.ts';
import css from './RecoveryScreen.module.css';

interface TroublePageProps {
  /** What the window is called. */
  readonly page: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A page of its own, without the rail: there is nowhere else to go. */
export function TroublePage({ page, title, children }: TroublePageProps) {
  const { texts } = useWindowTexts();
  useArrival(texts.window.title(page));
  return (
    <div className={css.root}>
      <header className={`${css.brand} field`}>
        <Dot />
        <span>{texts.shell.product}</span>
      </header>
      <main className={css.page}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
