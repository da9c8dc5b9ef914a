import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './NumberField.module.css';
import { useFigure, type FigureProps } from './useFigure.ts';

interface NumberFieldProps extends FigureProps {
  readonly description?: ReactNode;
  readonly placeholder?: string;
  /** What is wrong with the figure though it can be read. */
  readonly problem?: string | null;
}

/** A figure in a form: decimal comma or point, thousands as people write them. */
export function NumberField(props: NumberFieldProps) {
  const { label, unit, description, placeholder, problem } = props;
  const { input, problem: unreadable } = useFigure(props);
  return (
    <TextInput
      className={css.root}
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={placeholder}
      error={unreadable ?? problem ?? null}
      inputMode="decimal"
      autoComplete="off"
      value={input.value}
      data-unsaved={input['data-unsaved']}
      onChange={input.onChange}
      onBlur={input.onBlur}
      onKeyDown={input.onKeyDown}
      rightSection={unit === undefined ? undefined : <span className={css.unit}>{unit}</span>}
      rightSectionWidth={unit === undefined ? undefined : `calc(${unit.length}ch + 20px)`}
      rightSectionPointerEvents="none"
    />
  );
}
