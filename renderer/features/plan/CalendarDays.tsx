import { Button, Collapse } from '@mantine/core';
import { useId, useState } from 'react';
import type { SoftDayKind } from '#domain/calendar/softDays.ts';
import type { Plan } from '#domain/plan.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { Section } from '#renderer/components/Section.tsx';
import { OPENING_MS } from '#renderer/theme.ts';
import css from './calendarDays.module.css';
import { DateRanges } from './DateRanges.tsx';
import { suggestedPause } from './suggestedPause.ts';
import { OwnTimes } from './OwnTimes.tsx';
import type { PlanPage } from './planPage.ts';
import { SoftDays } from './SoftDays.tsx';
import { WorkingDay } from './WorkingDay.tsx';

const PAUSES = { subject: 'plan', at: ['plan', 'calendar', 'pauses'] } as const;

/** What the days are made of: one sentence, and behind it country, hours, breaks and own times. */
export function CalendarDays({ page }: { readonly page: PlanPage }) {
  const { offer, plan } = page;
  const words = offer.texts.planScreen.calendar;
  const [isOpen, setIsOpen] = useState(false);
  const bodyId = useId();
  return (
    <Section
      title={words.days.title}
      action={
        <Button
          variant="default"
          size="compact-md"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.days.close : words.days.change}
        </Button>
      }
    >
      <p className={css.summary}>{summaryOf(offer)}</p>
      <Collapse id={bodyId} expanded={isOpen} transitionDuration={OPENING_MS}>
        {isOpen && (
          <div className={css.body}>
            <WorkingDay page={page} />
            <h3>{words.pauses.title}</h3>
            <DateRanges
              page={page}
              place={PAUSES}
              ranges={plan.calendar.pauses}
              suggestion={suggestedPause(plan, words.pauses.suggestion)}
              words={{ none: words.pauses.none, add: words.pauses.add }}
            />
            <h3>{words.softDays.title}</h3>
            <SoftDays page={page} />
            <h3>{words.ownTimes.title}</h3>
            <OwnTimes page={page} />
          </div>
        )}
      </Collapse>
    </Section>
  );
}

function summaryOf({ plan, texts }: Offer): string {
  const { days, list, softDays } = texts.planScreen.calendar;
  const { country, workdays, dayStart, dayEnd, lunch, pauses, coachingTimes } = plan.calendar;
  const lunchText = lunch === null ? null : `${list.clock(lunch.from)}–${list.clock(lunch.to)}`;
  const coaches = new Set(coachingTimes.map(({ coach }) => coach)).size;
  const soft = softKinds(plan).map((kind) => softDays[kind].short);
  return [
    days.summary(
      texts.format.countryName(country),
      workdaysText(workdays, texts.format.weekdayName),
      list.clock(dayStart),
      list.clock(dayEnd),
      lunchText,
    ),
    ...(pauses.length > 0 ? [days.pauses(pauses.length)] : []),
    ...(coaches > 0 ? [days.ownTimes(coaches)] : []),
    ...(soft.length > 0 ? [softDays.summary(soft)] : []),
  ].join(' ');
}

/** The kinds of day that the plan would rather leave, where its country has them. */
function softKinds({ calendar: { country, softDays } }: Plan): readonly SoftDayKind[] {
  const { bridgeDays, yearEnd, summer, winterBreak, autumnBreak } = softDays;
  const isSwedish = country === 'SE';
  const kinds: readonly (readonly [SoftDayKind, boolean])[] = [
    ['bridgeDays', bridgeDays],
    ['yearEnd', yearEnd],
    ['summer', summer],
    ['winterBreak', isSwedish && winterBreak.length > 0],
    ['autumnBreak', isSwedish && autumnBreak],
  ];
  return kinds.flatMap(([kind, isChosen]) => (isChosen ? [kind] : []));
}

/** `måndag–fredag`, or one by one where they do not lie together. */
function workdaysText(workdays: readonly number[], nameOf: (weekday: number) => string): string {
  const days = workdays.toSorted((a, b) => a - b);
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const isTogether = last - first === days.length - 1 && days.length > 2;
  return isTogether ? `${nameOf(first)}–${nameOf(last)}` : days.map(nameOf).join(', ');
}
