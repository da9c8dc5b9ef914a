/** The weeks of the offer's calendar: ISO weeks with their red days and pauses, months above, in parts that fit a page. */
import { dayNumber, isoDate, weekdayOf, type DayNumber } from '../calendar/days.ts';
import { holidayName, isHoliday } from '../calendar/holidays.ts';
import { isoWeekOf, mondayOf } from '../calendar/weeks.ts';
import { isWithin, planSpan } from '../calendar/workdays.ts';
import type { IsoDate, Plan } from '../plan.ts';
import type { Calendar, CalendarWeek } from './blocks.ts';
import type { Offer } from './offer.ts';

/** The Mondays of all weeks that the plan touches. */
export function planMondays({ plan }: Offer): readonly DayNumber[] {
  const { first, last } = planSpan(plan);
  const from = mondayOf(first);
  return Array.from({ length: (mondayOf(last) - from) / 7 + 1 }, (_, week) => from + 7 * week);
}

/** The weeks in even parts, each of at most so many: the first week's place, and the place after the last. */
export function weekParts(
  weeks: number,
  most: number,
): readonly { readonly from: number; readonly to: number }[] {
  const parts = Math.ceil(weeks / most);
  return Array.from({ length: parts }, (_, part) => ({
    from: Math.ceil((part * weeks) / parts),
    to: Math.ceil(((part + 1) * weeks) / parts),
  }));
}

export function spanText({ texts }: Offer, mondays: readonly DayNumber[]): string {
  const weekOf = (monday: DayNumber | undefined) => isoWeekOf(isoDate(monday ?? 0));
  return texts.proposal.calendar.span(weekOf(mondays[0]), weekOf(mondays.at(-1)));
}

/** `redDay`: how the date of one is written. */
export function calendarWeek(
  offer: Offer,
  monday: DayNumber,
  redDay: (date: IsoDate) => string = offer.texts.format.shortDate,
): CalendarWeek {
  const { plan, texts, shown } = offer;
  const days = workdaysOf(offer, monday);
  const paused = days.filter((day) => isWithin(day, plan.calendar.pauses));
  const isOpen = days.some((day) => !isHoliday(plan.calendar.country, day) && !paused.includes(day));
  const pause = plan.calendar.pauses.find((range) => paused.some((day) => isWithin(day, [range])));
  return {
    isoWeek: isoWeekOf(isoDate(monday)).week,
    monday: isoDate(monday),
    redDays: days
      .filter((day) => isHoliday(plan.calendar.country, day) && !paused.includes(day))
      .map(redDay)
      .join(' '),
    ...(isOpen || pause === undefined ? {} : { pause: shown(pause.reason ?? texts.proposal.calendar.pause) }),
  };
}

/** Months by the Thursday of the week. */
export function monthsOf({ texts }: Offer, mondays: readonly DayNumber[]): Calendar['months'] {
  const months = Map.groupBy(mondays, (monday) => isoDate(monday + 3).slice(0, 7));
  return [...months].map(([month, weeks]) => {
    const name = texts.format.monthName(`${month}-01`);
    return {
      name: name.charAt(0).toUpperCase() + name.slice(1),
      shortName: texts.format.monthShort(`${month}-01`),
      weeks: weeks.length,
    };
  });
}

/** The holidays that fall on the plan's workdays outside pauses: `långfredagen 26/3`. */
export function redDayNames(offer: Offer, mondays: readonly DayNumber[]): readonly string[] {
  const { country, pauses } = offer.plan.calendar;
  const language = offer.texts.format.tag === 'sv-SE' ? 'sv' : 'en';
  return mondays
    .flatMap((monday) => workdaysOf(offer, monday))
    .filter((day) => !isWithin(day, pauses))
    .flatMap((day) => {
      const name = holidayName(country, day, language);
      return name === null ? [] : [`${name}\u00a0${offer.texts.format.shortDate(day)}`];
    });
}

/** The pauses that lie within the weeks, whole or in part. */
export function pausesIn({ plan }: Offer, mondays: readonly DayNumber[]): Plan['calendar']['pauses'] {
  const [first, last] = [mondays[0] ?? 0, (mondays.at(-1) ?? 0) + 6];
  return plan.calendar.pauses.filter(({ from, to }) => dayNumber(from) <= last && dayNumber(to) >= first);
}

/** The workdays of the week that lie within the plan. */
function workdaysOf({ plan }: Offer, monday: DayNumber): readonly IsoDate[] {
  const { first, last } = planSpan(plan);
  const workdays = new Set<number>(plan.calendar.workdays);
  return [0, 1, 2, 3, 4, 5, 6]
    .map((day) => monday + day)
    .filter((day) => day >= first && day <= last && workdays.has(weekdayOf(day)))
    .map(isoDate);
}

/** The place of a date's week among the plan's; outside 0 to the number of weeks where it lies outside. */
export function weekPlace(mondays: readonly DayNumber[], date: IsoDate): number {
  return (mondayOf(dayNumber(date)) - (mondays[0] ?? 0)) / 7;
}
