import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDraft } from './useDraft.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** With every key. */
  readonly onChange: (value: string) => void;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  /** What is wrong and what to do, where something is. */
  readonly problem?: string | null;
  readonly isLong?: boolean;
  readonly maxLength?: number;
  readonly isFirst?: boolean;
}

/** A line or a paragraph of text, stored as it is typed. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, description, placeholder, problem, isLong = false, maxLength } = props;
  const draft = useDraft<string>({
    value,
    write: same,
    read: (text) => ({ ok: true, value: text }),
    onChange,
  });
  const shared = {
    label,
    description,
    placeholder,
    maxLength,
    error: problem ?? null,
    dir: 'auto',
    value: draft.text,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      draft.type(event.currentTarget.value),
    onBlur: draft.leave,
    'data-autofocus': props.isFirst,
  };
  return isLong ? <Textarea {...shared} autosize minRows={3} maxRows={14} /> : <TextInput {...shared} />;
}

const same = (text: string): string => text;
