import type { VerdictKind } from '#domain/figures.ts';
import { useTexts } from '../shell/texts.tsx';
import css from './VerdictLine.module.css';

const STOPS: readonly VerdictKind[] = ['tooThin', 'reasonable', 'demanding', 'doesNotAddUp'];

/** Four stops on one line; the plan stands at one of them. */
export function VerdictLine({ kind }: { readonly kind: VerdictKind }) {
  const { texts } = useTexts();
  const { label, stops } = texts.components.verdict;
  return (
    <ol className={css.line} aria-label={label}>
      {STOPS.map((stop) => (
        <li key={stop} className={css.stop} aria-current={stop === kind || undefined}>
          <i />
          {stops[stop]}
        </li>
      ))}
    </ol>
  );
}
