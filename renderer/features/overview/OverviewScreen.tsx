import { Button } from '@mantine/core';
import { IconPlus, IconPresentation } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import { dayNumber, weekdayOf } from '#domain/calendar/days.ts';
import type { IsoDate } from '#domain/plan.ts';
import type { WindowTexts } from '#resources/texts/windowTexts.ts';
import { ClientLine } from '#renderer/components/ClientLine.tsx';
import { Empty } from '#renderer/components/Empty.tsx';
import { ProblemNote } from '#renderer/components/ProblemNote.tsx';
import { useClients, type ClientList } from '#renderer/data/clients.ts';
import { useStart } from '#renderer/data/settings.ts';
import { useRemove } from '#renderer/shell/useRemove.ts';
import { useToday } from '#renderer/data/today.ts';
import { PATTERNS } from '#renderer/shell/paths.ts';
import { Screen } from '#renderer/shell/Screen.tsx';
import { useWindowTexts } from '#renderer/shell/texts.tsx';
import { useShowMeeting } from '#renderer/shell/useMeeting.ts';
import { needsOf } from './needs.ts';
import { NeedsList } from './NeedsList.tsx';
import css from './OverviewScreen.module.css';
import { Week } from './Week.tsx';

const CLIENTS_SHOWN = 8;

/** The start: the week, what needs the consultant, and the clients. */
export function OverviewScreen() {
  const { texts } = useWindowTexts();
  const today = useToday();
  const list = useClients('');
  const { readOn } = list;
  // What needs somebody may be at a client nobody has touched for long: the rest is read behind the first page.
  useEffect(readOn, [readOn]);
  if (list.clients === null) return null;
  return (
    <Screen
      room="overview"
      title={texts.overview.page}
      crumbs={[{ text: dateLine(today, texts) }]}
      savedAt={list.clients[0]?.savedAt ?? null}
      cover={<Week today={today} />}
    >
      <OlderCopy />
      <div className={css.body}>
        <Needs list={list} today={today} />
        <Clients list={list} today={today} />
      </div>
    </Screen>
  );
}

/** A store that is older than the one that was here last: worth knowing before one goes on. */
function OlderCopy() {
  const { texts } = useWindowTexts();
  const { store } = useStart();
  if (store.kind !== 'ready' || !store.isOlderCopy) return null;
  const { title, text } = texts.recovery.olderCopy;
  return (
    <div className={css.note}>
      <ProblemNote
        sentence={`${title} ${text}`}
        action={
          <Button component={Link} href={PATTERNS.settings} variant="default" size="compact-sm">
            {texts.settings.backups.title}
          </Button>
        }
      />
    </div>
  );
}

interface PartProps {
  readonly list: ClientList;
  readonly today: IsoDate;
}

function Needs({ list: { clients }, today }: PartProps) {
  const { texts } = useWindowTexts();
  const words = texts.overview.needs;
  const needs = useMemo(() => needsOf(clients ?? [], today), [clients, today]);
  return (
    <section className={css.needs}>
      <h2>{needs.length === 0 ? words.none : words.title(needs.length)}</h2>
      {needs.length === 0 ? (
        <p className={css.none}>{words.noneMore}</p>
      ) : (
        <NeedsList needs={needs} today={today} />
      )}
    </section>
  );
}

function Clients({ list: { clients, total }, today }: PartProps) {
  const { texts } = useWindowTexts();
  const words = texts.overview.clients;
  const remove = useRemove();
  const shown = (clients ?? []).slice(0, CLIENTS_SHOWN);
  const isEmpty = shown.length === 0;
  return (
    <section className={css.clients}>
      <div className={css.head}>
        <h2>{words.title}</h2>
        {!isEmpty && <NewClient isFilled={false} />}
      </div>
      {isEmpty && <Empty sentence={words.empty} action={<NewClient isFilled />} />}
      <ul>
        {shown.map((client) => (
          <li key={client.id}>
            <ClientLine
              client={client}
              today={today}
              onRemove={() => {
                remove({ kind: 'client', id: client.id }, client.name);
              }}
            />
          </li>
        ))}
      </ul>
      {total > shown.length && (
        <p className={css.all}>
          <Link href={PATTERNS.clients}>{words.all(total)}</Link>
        </p>
      )}
      <ToMeeting isFilled={!isEmpty} />
    </section>
  );
}

/** A meeting from nothing: two numbers are enough. */
function ToMeeting({ isFilled }: { readonly isFilled: boolean }) {
  const { texts } = useWindowTexts();
  const { title, text, action } = texts.meeting.begin;
  const show = useShowMeeting();
  return (
    <div className={css.meet}>
      <p>
        <b>{title}</b>
        <br />
        {text}
      </p>
      <Button
        variant={isFilled ? 'filled' : 'default'}
        aria-keyshortcuts="F5"
        leftSection={<IconPresentation size={17} stroke={1.5} />}
        onClick={() => {
          show(null);
        }}
      >
        {action}
      </Button>
    </div>
  );
}

function NewClient({ isFilled }: { readonly isFilled: boolean }) {
  const { texts } = useWindowTexts();
  return (
    <Button
      component={Link}
      href={PATTERNS.newClient}
      variant={isFilled ? 'filled' : 'default'}
      size={isFilled ? 'sm' : 'compact-md'}
      leftSection={<IconPlus size={16} stroke={1.75} />}
    >
      {texts.clients.new}
    </Button>
  );
}

/** `Tisdag 24 november` */
function dateLine(today: IsoDate, { overview }: WindowTexts): string {
  const weekday = overview.needs.weekdays[weekdayOf(dayNumber(today)) - 1] ?? '';
  const [first = '', ...rest] = weekday;
  return `${first.toUpperCase()}${rest.join('')} ${Number(today.slice(8))} ${overview.months[Number(today.slice(5, 7)) - 1] ?? ''}`;
}
