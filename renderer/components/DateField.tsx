import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/sv';
import { isoWeekOf } from '#domain/calendar/weeks.ts';
import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../shell/texts.tsx';
import css from './DateField.module.css';
import { readDate } from './dateText.ts';
import { useDraft } from './useDraft.ts';

interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** What a date without a year is near. The calendar opens on it where there is no value yet. */
  readonly nearby: string;
  /** What a date without a year is not before: where this is the end of something. */
  readonly after?: string | null;
  readonly canBeEmpty?: boolean;
  /** What an empty one means. */
  readonly placeholder?: string;
  readonly description?: ReactNode;
  readonly problem?: string | null;
  /** The label is heard but not drawn, as in a table. */
  readonly isBare?: boolean;
  /** What a dialog begins with. */
  readonly isFirst?: boolean;
}

/** A day, typed or chosen, with its ISO week beside it. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, nearby, canBeEmpty = false, description, problem, isBare = false } = props;
  const { texts } = useTexts();
  const words = texts.components.date;
  const draft = useDraft<string | null>({
    value,
    write: (date) => (date === null ? '' : texts.format.date(date)),
    read: (text) => {
      const habits = { tag: texts.format.tag, nearby, after: props.after ?? null };
      const date = text.trim() === '' ? null : readDate(text, habits);
      return date === null && !(canBeEmpty && text.trim() === '') ? { ok: false } : { ok: true, value: date };
    },
    onChange,
    isSentWhenDone: true,
  });
  const week = value === null ? null : isoWeekOf(value).week;
  return (
    <TextInput
      className={css.root}
      label={isBare ? undefined : label}
      aria-label={isBare ? label : undefined}
      description={description}
      error={draft.isReadable ? (problem ?? null) : words.expected}
      autoComplete="off"
      placeholder={props.placeholder}
      value={draft.text}
      data-unsaved={draft.isUnsaved || undefined}
      data-autofocus={props.isFirst}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.leave}
      onKeyDown={({ key }) => {
        if (key === 'Enter') draft.leave();
        if (key === 'Escape') draft.restore();
      }}
      rightSection={<Calendar {...props} week={week} />}
      rightSectionWidth={84}
    />
  );
}

function Calendar({ label, value, onChange, nearby, week }: DateFieldProps & { week: number | null }) {
  const { texts, language } = useTexts();
  const words = texts.components.date;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <span className={css.end}>
      {week !== null && (
        <abbr className={css.week} title={words.weekSays(week)}>
          {words.week(week)}
        </abbr>
      )}
      <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus returnFocus>
        <Popover.Target>
          <ActionIcon aria-label={`${words.choose}: ${label}`} onClick={() => setIsOpen(!isOpen)}>
            <IconCalendar size={17} stroke={1.5} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown>
          <DatePicker
            locale={language === 'sv' ? 'sv' : 'en-gb'}
            firstDayOfWeek={1}
            value={value}
            defaultDate={value ?? nearby}
            onChange={(date) => {
              onChange(date);
              setIsOpen(false);
            }}
            withWeekNumbers
            ariaLabels={{
              previousMonth: words.previousMonth,
              nextMonth: words.nextMonth,
              previousYear: words.previousYear,
              nextYear: words.nextYear,
              previousDecade: words.previousDecade,
              nextDecade: words.nextDecade,
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}
