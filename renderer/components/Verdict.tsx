import type { ReactNode } from 'react';
import type { VerdictKind } from '#domain/figures.ts';
import { useTexts } from '../shell/texts.tsx';
import css from './Verdict.module.css';

interface VerdictProps {
  readonly kind: VerdictKind;
  /** Why, in a sentence or two. */
  readonly reason: string;
  readonly isLarge?: boolean;
  /** Stands between the words and the reason, whose length changes. */
  readonly line?: ReactNode;
}

/** The verdict in words, with its reason. */
export function Verdict({ kind, reason, isLarge = false, line }: VerdictProps) {
  const { texts } = useTexts();
  return (
    <div className={css.root} data-large={isLarge || undefined} data-kind={kind}>
      <h2 aria-live="polite">{texts.components.verdict.words[kind]}</h2>
      {line}
      <p>{reason}</p>
    </div>
  );
}
