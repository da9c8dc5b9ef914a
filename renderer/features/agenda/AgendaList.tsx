import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { AgendaEntry, Clash } from '#domain/agenda.ts';
import { isoWeekOf } from '#domain/calendar/weeks.ts';
import { entryPath } from '#renderer/shell/entryPath.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import type { AgendaPage } from './AgendaMonth.tsx';
import { clashText, timeText, whatText } from './entryText.ts';
import css from './list.module.css';
import { Mark } from './Mark.tsx';
import { walkDays } from './walkDays.ts';

const SHOWN = 200;

interface AgendaListProps extends AgendaPage {
  /** A week has its number above it already. */
  readonly isWeek: boolean;
}

/** The days that have something, one after the other. */
export function AgendaList({ today, entries, clashes, isWeek }: AgendaListProps) {
  const { texts } = useTexts();
  const [most, setMost] = useState(SHOWN);
  const shown = entries.slice(0, most);
  const left = entries.length - shown.length;
  return (
    <div onKeyDown={walkDays}>
      {[...Map.groupBy(shown, ({ date }) => date)].map(([date, ofDay]) => (
        <section
          key={date}
          className={css.day}
          data-day={date}
          aria-current={date === today ? 'date' : undefined}
        >
          <h3>
            {texts.format.weekdayDayMonth(date)}
            {date === today && <b>{texts.overview.today}</b>}
            {!isWeek && <small>{texts.agenda.week(isoWeekOf(date).week)}</small>}
          </h3>
          <ul>
            {ofDay.map((entry) => (
              <li key={entry.id}>
                <Row entry={entry} clashes={clashes.get(entry.id) ?? []} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <Button variant="default" mt={16} onClick={() => setMost(most + SHOWN)}>
          {texts.agenda.showMore(Math.min(left, SHOWN))}
        </Button>
      )}
    </div>
  );
}

function Row({ entry, clashes }: { readonly entry: AgendaEntry; readonly clashes: readonly Clash[] }) {
  const { texts } = useTexts();
  const { client, cohort } = entry;
  const what = whatText(entry, texts);
  const who = [client.name, cohort].filter((part) => part !== null).join(', ');
  return (
    <Link href={entryPath(entry)} className={css.row}>
      <span className={css.time}>{timeText(entry, texts)}</span>
      <Mark kind={entry.kind} />
      <span className={css.what}>
        <b className="name" title={what}>
          {what}
        </b>
        {clashes.map((clash) => (
          <small key={clash.with.id} title={clashText(clash, texts)}>
            <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
            <span className="name">{clashText(clash, texts)}</span>
          </small>
        ))}
      </span>
      <span className={`${css.who} name`} title={who}>
        {who}
      </span>
    </Link>
  );
}
