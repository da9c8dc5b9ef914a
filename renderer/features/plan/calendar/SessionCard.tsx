import { CloseButton } from '@mantine/core';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { Session } from '#domain/calendar/session.ts';
import marks from './marks.module.css';
import css from './sessionCard.module.css';
import { SessionActs } from './SessionActs.tsx';
import { sessionTime } from './sessionText.ts';
import type { CalendarOnScreen } from './useCalendar.ts';

/** The chosen session: who, when, what and how firmly it stands. Escape closes it; the focus goes back where it was. */
export function SessionCard({ calendar }: { readonly calendar: CalendarOnScreen }) {
  const { chosen } = calendar;
  return chosen !== null && <Card session={chosen} calendar={calendar} />;
}

interface CardProps {
  readonly session: Session;
  readonly calendar: CalendarOnScreen;
}

function Card({ session, calendar }: CardProps) {
  const { offer } = calendar.page;
  const { texts, nameOf } = offer;
  const words = texts.planScreen.calendar.card;
  const titleId = useId();
  const { card, title } = useFocusThere(session);
  const { close } = calendar;
  return (
    <section
      ref={card}
      className={css.card}
      aria-labelledby={titleId}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <header>
        <i data-mark={session.kind} className={marks.mark} aria-hidden>
          {texts.proposal.calendar.marks[session.kind].letter}
        </i>
        <h2 id={titleId} ref={title} tabIndex={-1} className="name">
          {texts.proposal.plan.kinds[session.kind].name}
        </h2>
        <CloseButton size="sm" aria-label={words.close} onClick={close} />
      </header>
      <p className={css.when}>
        {words.when(texts.format.weekdayDayMonth(session.start.slice(0, 10)), sessionTime(offer, session))}
      </p>
      <p className={`${css.who} name`}>{session.people.map(nameOf).join(', ')}</p>
      <p className={css.state}>{words.states[session.state]}</p>
      <SessionActs key={session.id} session={session} calendar={calendar} />
      <Others session={session} calendar={calendar} />
    </section>
  );
}

/** The others of the same week, where there are several. */
function Others({ session, calendar }: CardProps) {
  const { among, choose, page } = calendar;
  const { texts } = page.offer;
  if (among.length < 2) return null;
  const ids = among.map(({ id }) => id);
  return (
    <p className={css.others}>
      {texts.planScreen.calendar.card.others}
      {among.map((one) => (
        <button
          key={one.id}
          type="button"
          aria-current={one === session || undefined}
          onClick={() => choose(one.id, ids)}
        >
          {texts.proposal.plan.kinds[one.kind].name}, {texts.format.weekdayDayMonth(one.start.slice(0, 10))}
        </button>
      ))}
    </p>
  );
}

/**
 * The focus comes to the card with each session that is chosen outside it, and stays when what was pressed is gone. It goes back when the
 * card is: to where it came from, or to the page's heading where that is gone too.
 */
function useFocusThere({ id, state }: Session) {
  const card = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (card.current?.contains(activeElement) === true) return;
    cameFrom.current = activeElement;
    title.current?.focus();
  }, [id]);
  useEffect(() => {
    if (state === 'held') title.current?.focus();
  }, [state]);
  useLayoutEffect(() => {
    const own = card.current;
    return () => {
      if (own?.contains(document.activeElement) === true)
        requestAnimationFrame(() => goBack(cameFrom.current));
    };
  }, []);
  return { card, title };
}

function goBack(place: Element | null): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  const target = place instanceof HTMLElement && place.isConnected ? place : heading;
  target?.focus();
}
