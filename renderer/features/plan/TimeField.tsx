import { TextInput } from '@mantine/core';
import type { ClockTime } from '#domain/plan.ts';
import { useDraft } from '#renderer/components/useDraft.ts';
import { useTexts } from '#renderer/shell/texts.tsx';

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
      data-unsaved={draft.isTyping || undefined}
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

/** `8`, `8.30`, `08:30` or `830` as `08:30`; null where the text is no time. */
export function readTime(text: string): ClockTime | null {
  const found = /^(\d{1,2})(?:[.:, ]?(\d{2}))?$/u.exec(text.trim());
  const hour = Number(found?.[1] ?? 24);
  const minute = Number(found?.[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
