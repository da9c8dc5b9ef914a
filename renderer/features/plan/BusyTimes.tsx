import { Button } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { busyFiguresOf } from '#domain/calendar/busy.ts';
import { dayNumber } from '#domain/calendar/days.ts';
import { planSpan } from '#domain/calendar/workdays.ts';
import type { IsoDate, Person, Plan } from '#domain/plan.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { ProblemNote } from '#renderer/components/ProblemNote.tsx';
import type { ReadBusy } from '#renderer/data/busyFiles.ts';
import css from './busyTimes.module.css';
import type { PlanPage } from './planPage.ts';
import { useBusyTimes, type DroppedCalendar } from './useBusyTimes.ts';

interface BusyTimesProps {
  readonly person: Person;
  readonly page: PlanPage;
  readonly dropped: DroppedCalendar | null;
}

/** When the person's own calendar is taken: read from a file that is chosen or dropped, read anew, taken away. */
export function BusyTimes({ person, page, dropped }: BusyTimesProps) {
  const { offer } = page;
  const words = offer.texts.planScreen.people.busy;
  const { isReading, read, sentence, open, remove } = useBusyTimes(person, page, dropped);
  const opener = useRef<HTMLButtonElement>(null);
  const hasBusy = person.busy.length > 0;
  return (
    <div className={css.root}>
      <p className={css.note}>{words.about}</p>
      <div role="status">
        {hasBusy && <Kept person={person} offer={offer} />}
        {read !== null && <p className={`${css.note} name`}>{readText(offer, read)}</p>}
        {isReading && <p className={css.note}>{words.reading}</p>}
      </div>
      {sentence !== null && <ProblemNote sentence={sentence} />}
      <div className={css.acts}>
        <Button ref={opener} variant="default" size="compact-md" onClick={open}>
          {hasBusy ? words.again : words.open}
        </Button>
        {hasBusy && (
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={words.removeOf(offer.nameOf(person.id))}
            onClick={() => {
              remove();
              opener.current?.focus();
            }}
          >
            {words.remove}
          </Button>
        )}
      </div>
      <details className={css.how}>
        <summary>{words.how}</summary>
        <p>{words.ways.outlook}</p>
        <p>{words.ways.google}</p>
      </details>
    </div>
  );
}

interface KeptProps {
  readonly person: Person;
  readonly offer: Offer;
}

/** What can be told of what is kept. */
function Kept({ person, offer: { plan, texts } }: KeptProps) {
  const words = texts.planScreen.people.busy;
  const { hours, weeks, span } = useMemo(() => busyFiguresOf(plan, person), [plan, person]);
  const day = texts.format.dayMonthYear;
  return (
    <p className={css.kept}>
      {hours > 0 ? words.figures(hours, weeks, plan.weeks) : words.outside}{' '}
      {span !== null && words.span(day(span.first), day(span.last))}
      {span !== null && isShort(plan, span.last) && ` ${words.until(day(span.last))}`}
    </p>
  );
}

/** Whether nothing is taken in the plan's last week: it may have grown since the file was read. */
function isShort(plan: Plan, last: IsoDate): boolean {
  return dayNumber(last) <= planSpan(plan).last - 7;
}

function readText({ texts }: Offer, { name, busy, events, since, until }: ReadBusy): string {
  const words = texts.planScreen.people.busy;
  const [first, last] = [texts.format.dayMonthYear(since), texts.format.dayMonthYear(until)];
  return busy.length === 0 ? words.nothing(name, first, last) : words.read(name, events, first, last);
}
