import type { AgendaKind } from '#domain/agenda.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './agenda.module.css';

/** The kind as a letter in its own shape, beside words that say it. */
export function Mark({ kind }: { readonly kind: AgendaKind }) {
  const { texts } = useTexts();
  return (
    <i className={css.mark} data-mark={kind} aria-hidden>
      {texts.agenda.kinds[kind].letter}
    </i>
  );
}
