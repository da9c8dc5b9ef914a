import { Autocomplete } from '@mantine/core';
import css from './InlineText.module.css';
import { useTextDraft } from './useTextDraft.ts';

interface InlineSuggestProps {
  readonly label: string;
  readonly value: string;
  /** With every key. */
  readonly onChange: (value: string) => void;
  /** What is usual: one of them is chosen, or anything else written. */
  readonly suggestions: readonly string[];
  readonly placeholder?: string;
}

/** Text in a list, edited where it stands, with what is usual a key away. */
export function InlineSuggest({ label, value, onChange, suggestions, placeholder }: InlineSuggestProps) {
  const draft = useTextDraft(value, onChange);
  return (
    <Autocomplete
      aria-label={label}
      variant="unstyled"
      classNames={{ input: css.root ?? '' }}
      {...(placeholder !== undefined && { placeholder })}
      spellCheck={false}
      data={[...new Set(suggestions)]}
      // All of them, whatever stands in the field: another is a choice, not a search.
      filter={({ options }) => options}
      withScrollArea={false}
      // A long list is scrolled by keyboard too.
      attributes={{ options: { tabIndex: 0 } }}
      comboboxProps={{ shadow: 'md', offset: 4, width: 'max-content', position: 'bottom-start' }}
      value={draft.text}
      onChange={draft.type}
      onBlur={draft.leave}
    />
  );
}
