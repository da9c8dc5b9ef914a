import type { ComponentProps } from 'react';
import lines from './InlineLines.module.css';
import css from './InlineText.module.css';
import { useTextDraft } from './useTextDraft.ts';

interface InlineLinesProps extends Pick<
  ComponentProps<'textarea'>,
  'onKeyDown' | 'ref' | 'maxLength' | 'placeholder' | 'lang' | 'id'
> {
  /** Null where a label stands beside it, by the id. */
  readonly label: string | null;
  readonly value: string;
  /** With every key. */
  readonly onChange: (value: string) => void;
}

/** A text without line breaks, edited where it stands and shown whole over as many lines as it takes. */
export function InlineLines({ label, value, onChange, ...others }: InlineLinesProps) {
  const draft = useTextDraft(value, onChange);
  return (
    <textarea
      {...others}
      className={`${css.root ?? ''} ${lines.root ?? ''}`}
      rows={1}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      aria-label={label ?? undefined}
      value={draft.text}
      onChange={(event) => draft.type(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
      onBlur={draft.leave}
    />
  );
}
