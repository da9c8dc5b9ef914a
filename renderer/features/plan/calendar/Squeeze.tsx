import { Button, Collapse } from '@mantine/core';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { coachesBusy } from '#domain/calendar/busy.ts';
import { squeezeOf, type SqueezeMonth, type TakenBy } from '#domain/calendar/squeeze.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { visibleText } from '#domain/proposal/text.ts';
import { namesText } from '#domain/proposal/words.ts';
import { Section } from '#renderer/components/Section.tsx';
import { OPENING_MS } from '#renderer/theme.ts';
import table from '../table.module.css';
import css from './squeeze.module.css';
import { othersIn, SqueezeOthers } from './SqueezeOthers.tsx';

/** What the rhythm promises against what the calendar leaves: in a sentence, and behind it month by month. */
export function Squeeze({ offer }: { readonly offer: Offer }) {
  const words = offer.texts.planScreen.squeeze;
  const later = useDeferredValue(offer);
  const months = useMemo(() => squeezeOf(later.plan, later.schedule), [later]);
  const [isOpen, setIsOpen] = useState(false);
  const bodyId = useId();
  if (sumOf(months, ({ promised }) => promised) === 0 && othersIn(months).length === 0) return null;
  return (
    <Section
      title={words.title}
      action={
        <Button
          variant="default"
          size="compact-md"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.close : words.show}
        </Button>
      }
    >
      <p className={css.summary}>{summaryOf(offer, months)}</p>
      <Collapse id={bodyId} expanded={isOpen} transitionDuration={OPENING_MS}>
        {isOpen && <Months offer={offer} months={months} />}
      </Collapse>
    </Section>
  );
}

interface MonthsProps {
  readonly offer: Offer;
  readonly months: readonly SqueezeMonth[];
}

function Months({ offer, months }: MonthsProps) {
  const words = offer.texts.planScreen.squeeze;
  const { columns } = words;
  const busy = useMemo(() => coachesBusy(offer.plan), [offer.plan]);
  const most = Math.max(1, ...months.flatMap(({ promised, placed }) => [promised, placed]));
  return (
    <>
      <div className={css.scroll}>
        <table className={`${table.table} ${css.table}`}>
          <thead>
            <tr>
              <th scope="col">{columns.month}</th>
              <th scope="col">{columns.days}</th>
              <th scope="col">{columns.promised}</th>
              <th scope="col">{columns.placed}</th>
              <th scope="col">{columns.needed}</th>
              <th scope="col">{columns.available}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <Month
                key={month.month}
                month={month}
                most={most}
                busyHours={busy.byMonth.get(month.month) ?? 0}
                offer={offer}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.note}>
        {words.note}
        {busy.who.length > 0 && ` ${words.busyNote(visibleText(namesText(offer, busy.who)))}`}
      </p>
      <SqueezeOthers offer={offer} months={months} />
    </>
  );
}

interface MonthProps {
  readonly month: SqueezeMonth;
  /** The most talks of any month, for the bars. */
  readonly most: number;
  /** What the coaches' own calendars take of the month's working time. */
  readonly busyHours: number;
  readonly offer: Offer;
}

function Month({ month, most, busyHours, offer }: MonthProps) {
  const { format, planScreen } = offer.texts;
  const words = planScreen.squeeze;
  const { workdays, promised, placed, neededHours, availableHours } = month;
  const taken = takenTexts(offer, month);
  const missing = missingHours(month);
  const share = (talks: number): string => `${(100 * talks) / most}%`;
  return (
    <tr data-short={missing > 0 || undefined}>
      <th scope="row">
        {words.month(format.monthName(`${month.month}-01`), Number(month.month.slice(0, 4)))}
        <span className={css.bar} aria-hidden>
          <i style={{ width: share(promised) }} />
          <b style={{ width: share(placed) }} />
        </span>
      </th>
      <td>
        {words.daysLeft(workdays - lostDays(month), workdays)}
        {taken.length > 0 && <small>{taken.join(', ')}</small>}
      </td>
      <td>{format.number(promised, 0)}</td>
      <td>{format.number(placed)}</td>
      <td>{words.hours(neededHours)}</td>
      <td>
        {availableHours === null ? <small>{words.unknown}</small> : words.hours(availableHours)}
        {busyHours >= 0.5 && <small>{words.busy(busyHours)}</small>}
        {missing > 0 && <small data-short>{words.missing(missing)}</small>}
      </td>
    </tr>
  );
}

function summaryOf(offer: Offer, months: readonly SqueezeMonth[]): string {
  const { format, planScreen } = offer.texts;
  const words = planScreen.squeeze;
  const summary = words.summary(
    sumOf(months, ({ promised }) => promised),
    sumOf(months, ({ placed }) => placed),
    sumOf(months, lostDays),
    sumOf(months, ({ workdays }) => workdays),
  );
  const others = othersText(offer, months);
  const short = months.filter((month) => missingHours(month) > 0);
  const names = [...new Set(short.map(({ month }) => format.monthName(`${month}-01`)))];
  const isKnown = months.every(({ availableHours }) => availableHours !== null);
  const hours = names.length > 0 ? words.short(format.list(names)) : isKnown ? words.enough : '';
  return [summary, hours, others].filter((text) => text !== '').join(' ');
}

/** How much of the rest of the rhythm has a time, of what the days that are left are promised. */
function othersText({ schedule, texts }: Offer, months: readonly SqueezeMonth[]): string {
  const kinds = othersIn(months);
  const placed = sumOf(months, ({ others }) => kinds.reduce((sum, kind) => sum + others[kind].placed, 0));
  const missing = schedule.unplaced.reduce(
    (sum, one) => (one.kind === 'coaching' ? sum : sum + one.count),
    0,
  );
  return kinds.length === 0 ? '' : texts.planScreen.squeeze.others.summary(placed, placed + missing);
}

const TAKEN_BY: readonly TakenBy[] = ['redDay', 'pause', 'module'];

/** What has taken days, and how many of those left had better stay free. */
function takenTexts({ texts }: Offer, { taken, softDays }: SqueezeMonth): readonly string[] {
  const words = texts.planScreen.squeeze;
  const gone = TAKEN_BY.filter((why) => taken[why] > 0).map((why) => words.taken[why](taken[why]));
  return softDays > 0 ? [...gone, words.soft(softDays)] : gone;
}

function lostDays({ taken }: SqueezeMonth): number {
  return TAKEN_BY.reduce((sum, why) => sum + taken[why], 0);
}

/** Whole hours that the coaches lack for what is promised; less than half an hour is none. */
function missingHours({ neededHours, availableHours }: SqueezeMonth): number {
  return availableHours === null ? 0 : Math.max(0, Math.round(neededHours - availableHours));
}

function sumOf(months: readonly SqueezeMonth[], valueOf: (month: SqueezeMonth) => number): number {
  return months.reduce((sum, month) => sum + valueOf(month), 0);
}
