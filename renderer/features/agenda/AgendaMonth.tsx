import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import type { AgendaEntry, Clash } from '#domain/agenda.ts';
import { isoWeekOf } from '#domain/calendar/weeks.ts';
import type { IsoDate } from '#domain/plan.ts';
import { entryPath } from '#renderer/shell/entryPath.ts';
import { agendaPath } from '#renderer/shell/paths.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './month.module.css';
import { clashText, clockText, timeText, whatText } from './entryText.ts';
import { Mark } from './Mark.tsx';
import { periodOf, weeksIn } from './period.ts';
import { walkDays } from './walkDays.ts';

const SHOWN = 3;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export interface AgendaPage {
  readonly day: IsoDate;
  readonly today: IsoDate;
  readonly entries: readonly AgendaEntry[];
  /** By the id of the entry. */
  readonly clashes: ReadonlyMap<string, readonly Clash[]>;
}

/** A month in whole weeks, each with its number. */
export function AgendaMonth({ day, today, entries, clashes }: AgendaPage) {
  const { texts } = useTexts();
  const byDay = Map.groupBy(entries, ({ date }) => date);
  const weeks = weeksIn(periodOf('month', day));
  const style: CSSProperties & Record<`--${string}`, number> = { '--weeks': weeks.length };
  return (
    <table className={css.month} style={style} onKeyDown={walkDays}>
      <thead>
        <tr>
          <th scope="col">{texts.agenda.weekColumn}</th>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              {texts.format.weekdayShort(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            <WeekHead monday={days[0] ?? day} />
            {days.map((date) => (
              <td
                key={date}
                data-other={date.slice(0, 7) !== day.slice(0, 7) || undefined}
                aria-current={date === today ? 'date' : undefined}
              >
                <DayNumber date={date} />
                <DayEntries date={date} entries={byDay.get(date) ?? []} clashes={clashes} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WeekHead({ monday }: { readonly monday: IsoDate }) {
  const { texts } = useTexts();
  const { week } = isoWeekOf(monday);
  return (
    <th scope="row">
      <Link href={agendaPath('week', monday)} aria-label={texts.agenda.toWeek(week)}>
        {week}
      </Link>
    </th>
  );
}

function DayNumber({ date }: { readonly date: IsoDate }) {
  const { texts } = useTexts();
  return (
    <time dateTime={date} aria-label={texts.format.dayMonth(date)}>
      {Number(date.slice(8))}
    </time>
  );
}

interface DayEntriesProps extends Pick<AgendaPage, 'entries' | 'clashes'> {
  readonly date: IsoDate;
}

function DayEntries({ date, entries, clashes }: DayEntriesProps) {
  const { texts } = useTexts();
  const words = texts.agenda;
  const shown = entries.length > SHOWN ? entries.slice(0, SHOWN - 1) : entries;
  const left = entries.length - shown.length;
  if (entries.length === 0) return null;
  return (
    <ul data-day={date}>
      {shown.map((entry) => (
        <li key={entry.id}>
          <DayEntry entry={entry} clashes={clashes.get(entry.id) ?? []} />
        </li>
      ))}
      {left > 0 && (
        <li>
          <Link className={css.more} href={agendaPath('week', date)}>
            {words.more(left)}
            <VisuallyHidden> {words.moreOn(texts.format.dayMonth(date))}</VisuallyHidden>
          </Link>
        </li>
      )}
    </ul>
  );
}

function DayEntry({ entry, clashes }: { readonly entry: AgendaEntry; readonly clashes: readonly Clash[] }) {
  const { texts } = useTexts();
  const rest = [
    entry.cohort ?? '',
    whatText(entry, texts),
    timeText(entry, texts),
    ...clashes.map((clash) => clashText(clash, texts)),
  ].filter((part) => part !== '');
  return (
    <Link href={entryPath(entry)} title={[entry.client.name, ...rest].join('\n')} className={css.entry}>
      <Mark kind={entry.kind} />
      <span>
        {entry.time !== null && <b>{clockText(entry.time.start, texts)} </b>}
        {entry.client.name}
      </span>
      <VisuallyHidden>{rest.join(', ')}</VisuallyHidden>
      {clashes.length > 0 && <IconAlertTriangle size={14} stroke={1.75} aria-hidden />}
    </Link>
  );
}
