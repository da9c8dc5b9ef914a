import { TextInput } from '@mantine/core';
import type { ClockTime } from '#domain/plan.ts';
import { useDraft } from '#renderer/components/useDraft.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { readTime } from './timeText.ts';

interface TimeFieldProps {
  readonly label: string;
  readonly value: ClockTime;
  readonly onChange: (value: ClockTime) => void;
  readonly problem?: string | null;
  /** The label is heard but not drawn, as in a table. */
  readonly isBare?: boolean;
}

/** A time of day, typed as people write it. */
export function TimeField({ label, value, onChange, problem = null, isBare = false }: TimeFieldProps) {
  const { texts } = useTexts();
  const { days, list } = texts.planScreen.calendar;
  const draft = useDraft<ClockTime>({
    value,
    write: list.clock,
    read: (text) => {
      const time = readTime(text);
      return time === null ? { ok: false } : { ok: true, value: time };
    },
    onChange,
    isSentWhenDone: true,
  });
  return (
    <TextInput
      label={isBare ? undefined : label}
      aria-label={isBare ? label : undefined}
      error={draft.isReadable ? problem : days.time}
      inputMode="numeric"
      autoComplete="off"
      data-unsaved={draft.isUnsaved || undefined}
      value={draft.text}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.leave}
      onKeyDown={({ key }) => {
        if (key === 'Enter') draft.leave();
        if (key === 'Escape') draft.restore();
      }}
    />
  );
}
