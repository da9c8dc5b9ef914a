import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../shell/texts.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  /** For lists that are too long to look through. */
  readonly isSearchable?: boolean;
  /** The label is heard but not drawn, as in a table. */
  readonly isBare?: boolean;
}

/** One of several. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange, isSearchable = false, isBare = false } = props;
  const { texts } = useTexts();
  return (
    <Select
      label={isBare ? undefined : label}
      aria-label={isBare ? label : undefined}
      description={props.description}
      placeholder={props.placeholder}
      data={[...options]}
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
      allowDeselect={false}
      // The list itself scrolls, by keyboard too: a frame around it would be a place that no key reaches.
      withScrollArea={false}
      attributes={{ options: { tabIndex: 0 } }}
      searchable={isSearchable}
      nothingFoundMessage={texts.components.choice.nothingFound}
      comboboxProps={{ shadow: 'md', offset: 4, keepMounted: false }}
    />
  );
}
