import type { ComponentProps } from 'react';
import css from './InlineText.module.css';
import { useTextDraft } from './useTextDraft.ts';

interface InlineTextProps extends Pick<
  ComponentProps<'input'>,
  'onKeyDown' | 'onPaste' | 'onFocus' | 'ref' | 'maxLength' | 'autoFocus' | 'tabIndex'
> {
  readonly label: string;
  readonly value: string;
  /** With every key. */
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
}

/** Text in a list, edited where it stands. */
export function InlineText({ label, value, onChange, ...others }: InlineTextProps) {
  const draft = useTextDraft(value, onChange);
  return (
    <input
      {...others}
      className={css.root}
      type="text"
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      title={draft.text}
      value={draft.text}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.leave}
    />
  );
}
