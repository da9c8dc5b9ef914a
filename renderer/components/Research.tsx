import type { ReactNode } from 'react';
import { useTexts } from '../shell/texts.tsx';
import { MinimumMark } from './MinimumMark.tsx';
import css from './Research.module.css';

export interface ResearchCheck {
  readonly what: string;
  /** `minst 1 gång i månaden` */
  readonly minimum: string;
  /** The plan's own pace, `2–3`; null where nothing is decided. */
  readonly yours: string | null;
  readonly isMet: boolean;
}

interface ResearchProps {
  readonly checks: readonly ResearchCheck[];
  /** The study's name, or what tells more of it when asked. */
  readonly source: ReactNode;
}

/** The study's minimums: a tick or an open ring, and the words beside it. */
export function Research({ checks, source }: ResearchProps) {
  const { texts } = useTexts();
  const words = texts.components.research;
  return (
    <div>
      <ul className={css.list}>
        {checks.map(({ what, minimum, yours, isMet }) => (
          <li key={what} className={css.row} data-met={isMet || undefined}>
            <MinimumMark isMet={isMet} />
            <span>
              <span className={css.what}>{what}</span>
              <span className="sr-only">, {isMet ? words.meets : words.below}</span>
              <span className={css.minimum}>{minimum}</span>
            </span>
            <span className={css.yours} data-below={!isMet || undefined}>
              {yours ?? words.notYet}
            </span>
          </li>
        ))}
      </ul>
      <div className={css.source}>{source}</div>
    </div>
  );
}
