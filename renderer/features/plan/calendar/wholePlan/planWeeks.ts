/** The weeks of the whole plan as columns: what closes them, and the months above. */
import { dayNumber, isoDate, type DayNumber } from '#domain/calendar/days.ts';
import { isHoliday } from '#domain/calendar/holidays.ts';
import { softDayKind, type SoftDayKind } from '#domain/calendar/softDays.ts';
import { mondayOf } from '#domain/calendar/weeks.ts';
import { isWithin } from '#domain/calendar/workdays.ts';
import type { DateRange, IsoDate } from '#domain/plan.ts';
import { calendarWeek, monthsOf, redDayNames } from '#domain/proposal/calendarWeeks.ts';
import type { Offer } from '#domain/proposal/offer.ts';

export interface PlanWeek {
  readonly monday: DayNumber;
  readonly isoWeek: number;
  /** Dates of the red workdays, `26/3`, and what they are called. */
  readonly redDays: readonly string[];
  readonly redNames: readonly string[];
  /** The break that closes the whole week. */
  readonly pause: string | null;
  /** Breaks that take some of its days. */
  readonly partPauses: readonly string[];
  /** Titles of the modules that lie in it. */
  readonly modules: readonly string[];
  /** Why some of its days would rather be left; by kind, each once. */
  readonly soft: readonly SoftDayKind[];
  /** Beside today's week. */
  readonly when: 'past' | 'now' | 'coming';
}
/** Weeks that lie together, by place from 0, the last not included. */
export interface WeekRun {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export function planWeeks(offer: Offer, mondays: readonly DayNumber[], today: IsoDate): readonly PlanWeek[] {
  const { plan, shown, texts } = offer;
  const nameOf = ({ reason }: DateRange): string => shown(reason ?? texts.proposal.calendar.pause);
  const now = mondayOf(dayNumber(today));
  return mondays.map((monday) => {
    const { isoWeek, redDays, pause = null } = calendarWeek(offer, monday);
    const [first, last] = [isoDate(monday), isoDate(monday + 6)];
    const isInWeek = (from: IsoDate, to: IsoDate): boolean => from <= last && to >= first;
    const partly = plan.calendar.pauses.filter(({ from, to }) => isInWeek(from, to));
    return {
      monday,
      isoWeek,
      redDays: redDays === '' ? [] : redDays.split(' '),
      redNames: redDayNames(offer, [monday]),
      pause,
      partPauses: pause === null ? partly.map(nameOf) : [],
      modules: plan.academy.modules
        .filter(({ date }) => date !== null && isInWeek(date, date))
        .map(({ title }) => shown(title)),
      soft: pause === null ? softKinds(offer, monday) : [],
      when: monday < now ? 'past' : monday === now ? 'now' : 'coming',
    };
  });
}

function softKinds({ plan }: Offer, monday: DayNumber): readonly SoftDayKind[] {
  const { workdays, pauses, country } = plan.calendar;
  const kinds = workdays
    .map((weekday) => monday + weekday - 1)
    .filter((day) => !isHoliday(country, isoDate(day)) && !isWithin(isoDate(day), pauses))
    .map((day) => softDayKind(plan, day));
  return [...new Set(kinds.filter((kind) => kind !== null))];
}

/** Breaks of whole weeks, each as long as it lasts. */
export function pauseRuns(weeks: readonly PlanWeek[]): readonly WeekRun[] {
  const runs: WeekRun[] = [];
  for (const [place, { pause }] of weeks.entries()) {
    const last = runs.at(-1);
    if (pause === null) continue;
    if (last?.name === pause && last.to === place) runs[runs.length - 1] = { ...last, to: place + 1 };
    else runs.push({ name: pause, from: place, to: place + 1 });
  }
  return runs;
}

/** The months, by name where there is room for it. */
export function monthRuns(offer: Offer, mondays: readonly DayNumber[]): readonly WeekRun[] {
  let from = 0;
  return monthsOf(offer, mondays).map(({ name, shortName, weeks }) => {
    const start = from;
    from += weeks;
    return { name: weeks > 2 ? name : weeks > 1 ? shortName : '', from: start, to: from };
  });
}
