import { Button } from '@mantine/core';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { AGENDA_KINDS, clashesOf, type AgendaEntry, type AgendaKind } from '#domain/agenda.ts';
import { dayNumber, isoDate } from '#domain/calendar/days.ts';
import type { IsoDate } from '#domain/plan.ts';
import { Empty } from '#renderer/components/Empty.tsx';
import { Sheet } from '#renderer/components/Sheet.tsx';
import { useAgenda } from '#renderer/data/agenda.ts';
import { useClients } from '#renderer/data/clients.ts';
import { useToday } from '#renderer/data/today.ts';
import { agendaPath, PATTERNS } from '#renderer/shell/paths.ts';
import { Screen } from '#renderer/shell/Screen.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './agenda.module.css';
import { AgendaFilters } from './AgendaFilters.tsx';
import { AgendaList } from './AgendaList.tsx';
import { AgendaMonth } from './AgendaMonth.tsx';
import { AgendaPeriod } from './AgendaPeriod.tsx';
import { isView, periodOf, turned, type View } from './period.ts';
import { SaveAgenda } from './SaveAgenda.tsx';

/** The trainer's own calendar: what has a day at any client. */
export function AgendaScreen() {
  const { texts } = useTexts();
  const words = texts.agenda;
  const { total, clients } = useClients('');
  const isEmpty = clients !== null && total === 0;
  return (
    <Screen room="calendar" title={words.page} crumbs={[{ text: words.page }]}>
      <Sheet title={words.page} isWide {...(!isEmpty && { lede: words.lede, action: <SaveAgenda /> })}>
        {isEmpty ? (
          <Empty
            sentence={words.empty}
            action={
              <Button component={Link} href={PATTERNS.newClient}>
                {texts.clients.new}
              </Button>
            }
          />
        ) : (
          <Agenda />
        )}
      </Sheet>
    </Screen>
  );
}

function Agenda() {
  const { texts } = useTexts();
  const today = useToday();
  const { view, day } = usePlace(today);
  const [, go] = useLocation();
  const entries = useAgenda(periodOf(view, day));
  const [client, setClient] = useState<string | null>(null);
  const [kinds, setKinds] = useState<readonly AgendaKind[]>(AGENDA_KINDS);
  const clashes = useMemo(() => clashesOf(entries ?? []), [entries]);
  const shown = useMemo(
    () => (entries ?? []).filter((entry) => isShown(entry, client, kinds)),
    [entries, client, kinds],
  );
  const show = (next: View, at: IsoDate): void => {
    go(agendaPath(next, at), { replace: true });
  };
  const turn = (by: number): void => {
    show(view, turned(view, day, by));
  };
  const page = { day, today, entries: shown, clashes };
  const nothing = entries?.length === 0 ? texts.agenda.nothing : texts.agenda.nothingHere;
  return (
    <div
      className={css.root}
      onKeyDown={(event) => {
        const by = turnOf(event);
        if (by === null) return;
        event.preventDefault();
        turn(by);
      }}
    >
      <AgendaPeriod {...{ view, day, today, show, turn }} />
      <AgendaFilters {...{ entries: entries ?? [], client, kinds, setClient, setKinds }} />
      {view === 'month' && <AgendaMonth {...page} />}
      {view !== 'month' && <AgendaList key={`${view} ${day}`} {...page} isWeek={view === 'week'} />}
      <p role="status" className={css.nothing}>
        {entries !== null && shown.length === 0 && nothing}
      </p>
    </div>
  );
}

/** The view and the day that the address names; this month where it names none. */
function usePlace(today: IsoDate): { readonly view: View; readonly day: IsoDate } {
  const { view, day } = useParams<{ readonly view?: string; readonly day?: string }>();
  const isDay = day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && isoDateOrNull(day) === day;
  return { view: isView(view) ? view : 'month', day: isDay ? day : today };
}

function isoDateOrNull(day: string): IsoDate | null {
  const number = dayNumber(day);
  return Number.isNaN(number) ? null : isoDate(number);
}

function isShown(entry: AgendaEntry, client: string | null, kinds: readonly AgendaKind[]): boolean {
  return kinds.includes(entry.kind) && (client === null || entry.client.id === client);
}

/** Page Up and Page Down, but for where one types or chooses. */
function turnOf({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): number | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (target instanceof HTMLElement && target.matches('input:not([type=checkbox]):not([type=radio]), select'))
    return null;
  if (key === 'PageUp') return -1;
  return key === 'PageDown' ? 1 : null;
}
