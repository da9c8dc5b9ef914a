/**
 * The calendar of a plan for the wall: weeks across, people down by coach, on lying sheets of paper. What a sheet does
 * not take goes on the next, with its head again: first the weeks, in even parts, then the people. Plain data; the page
 * for print and the Word file draw it alike.
 */
import { isoDate, type DayNumber } from '../calendar/days.ts';
import { isWithin, planSpan } from '../calendar/workdays.ts';
import type { Calendar, CalendarRow, CalendarWeek } from '../proposal/blocks.ts';
import { legendOf } from '../proposal/calendar.ts';
import { calendarRows } from '../proposal/calendarRows.ts';
import {
  calendarWeek,
  monthsOf,
  planMondays,
  redDayNames,
  pausesIn,
  spanText,
  weekParts,
} from '../proposal/calendarWeeks.ts';
import { commonDays } from '../proposal/commonDays.ts';
import { clientName, consultantName } from '../proposal/cover.ts';
import { offerOf, shortened, type Offer, type OfferInput } from '../proposal/offer.ts';
import { mostLetters, mostRows, mostWeeks, wallSize, type Paper, type WallSize } from './paper.ts';
import { rowPages } from './rowPages.ts';

export interface WallCalendar {
  /** `sv-SE` or `en-GB`. */
  readonly languageTag: string;
  readonly title: string;
  readonly author: string;
  readonly paper: Paper;
  readonly size: WallSize;
  readonly sheets: readonly WallSheet[];
}

/** A sheet of paper. */
export interface WallSheet {
  readonly heading: string;
  readonly about: string;
  readonly calendar: Calendar;
  /** At most three, each a line: the days in common, the red days, the pauses. */
  readonly notes: readonly string[];
  readonly foot: { readonly left: string; readonly right: string };
}

const LONGEST_HEADING = 60;
const LONGEST_PAUSE = 40;

/** In the language of the texts; with `initials`, sellers, coaches and leaders are written with theirs. */
export function wallCalendar({ paper, ...input }: OfferInput & { readonly paper: Paper }): WallCalendar {
  const offer = offerOf(input);
  const words = offer.texts.wallCalendar;
  const mondays = planMondays(offer);
  const rows = calendarRows(offer, mondays, false);
  const parts = weekParts(mondays.length, mostWeeks(paper));
  const redLines = Math.max(...mondays.map((monday) => linesOf(weekOf(offer, monday))));
  const pages = rowPages(rows, mostRows(paper, redLines), words.again);
  const longest = Math.max(...parts.map(({ from, to }) => to - from));
  const fullest = Math.max(...pages.map((page) => page.length));
  const places = pages.flatMap((page) => parts.map((part) => ({ page, part })));
  const client = clientName(offer);
  return {
    languageTag: offer.texts.format.tag,
    title: words.documentTitle(client),
    author: consultantName(offer) ?? '',
    paper,
    size: wallSize(paper, longest, fullest, redLines),
    sheets: places.map(({ page, part: { from, to } }, at) => {
      const weeks = mondays.slice(from, to);
      return {
        heading: shortened(client, LONGEST_HEADING),
        about: aboutText(offer, weeks),
        calendar: calendarOf(
          offer,
          weeks,
          page.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
          legendOf(offer, rows),
        ),
        notes: notesOf(offer, weeks, mostLetters(paper)),
        foot: {
          left: shortened(consultantName(offer) ?? offer.texts.proposal.cover.headline, LONGEST_HEADING),
          right: words.page(at + 1, places.length, offer.texts.format.date(input.today)),
        },
      };
    }),
  };
}

/** `Omgång 1 · v. 9–34 2027 · 1 mars 2027–29 augusti 2027`, and how much has no time. */
function aboutText(offer: Offer, weeks: readonly DayNumber[]): string {
  const { plan, texts } = offer;
  const { first, last } = planSpan(plan);
  const from = Math.max(first, weeks[0] ?? first);
  const to = Math.min(last, (weeks.at(-1) ?? last) + 6);
  const name = plan.cohort ?? plan.academy.name;
  const unplaced = offer.schedule.unplaced.reduce((sum, { count }) => sum + count, 0);
  return [
    ...(name === null ? [] : [shortened(offer.shown(name), LONGEST_HEADING)]),
    spanText(offer, weeks),
    texts.wallCalendar.days(texts.format.date(isoDate(from)), texts.format.date(isoDate(to))),
    ...(unplaced === 0 ? [] : [texts.wallCalendar.unplaced(unplaced)]),
  ].join(' · ');
}

function calendarOf(
  offer: Offer,
  weeks: readonly DayNumber[],
  rows: readonly CalendarRow[],
  legend: Calendar['legend'],
): Calendar {
  const { calendar: words } = offer.texts.proposal;
  return {
    type: 'calendar',
    title: words.table(spanText(offer, weeks)),
    weekWord: words.weekWord,
    redDaysWord: words.redDaysWord,
    months: monthsOf(offer, weeks),
    weeks: weeks.map((monday) => weekOf(offer, monday)),
    rows,
    legend,
  };
}

/** A red day as its number: the month stands above, and the name below the calendar. */
const weekOf = (offer: Offer, monday: DayNumber): CalendarWeek =>
  calendarWeek(offer, monday, (date) => String(Number(date.slice(8))));

/** Each red day stands on a line, and so does the name of a pause. */
function linesOf({ redDays, pause }: CalendarWeek): number {
  if (pause !== undefined) return 1;
  return redDays === '' ? 0 : redDays.split(' ').length;
}

function notesOf(offer: Offer, weeks: readonly DayNumber[], most: number): readonly string[] {
  const { format, proposal, wallCalendar: words } = offer.texts;
  const span = { from: isoDate(weeks[0] ?? 0), to: isoDate((weeks.at(-1) ?? 0) + 6), reason: null };
  const days = commonDays(offer)
    .filter(({ date }) => isWithin(date, [span]))
    .map(({ mark, date }) => `${proposal.calendar.marks[mark].letter}\u00a0${format.shortDate(date)}`);
  const pauses = pausesIn(offer, weeks).map(({ from, to, reason }) =>
    proposal.calendar.pauseDates(
      shortened(offer.shown(reason ?? proposal.calendar.pause), LONGEST_PAUSE),
      format.shortDate(from),
      format.shortDate(to),
    ),
  );
  const line = (items: readonly string[], sentence: (items: string) => string): readonly string[] =>
    items.length === 0 ? [] : [sentence(onOneLine(offer, items, most - sentence('').length))];
  return [
    ...line(days, words.shared),
    ...line(redDayNames(offer, weeks), proposal.calendar.redDays),
    ...line(pauses, proposal.calendar.pauses),
  ];
}

/** As many as the line takes, and how many more there are. */
function onOneLine({ texts }: Offer, items: readonly string[], most: number): string {
  const textOf = (count: number): string =>
    count === items.length
      ? items.join(', ')
      : texts.proposal.andMore(items.slice(0, count), items.length - count);
  let count = items.length;
  while (count > 1 && textOf(count).length > most) count -= 1;
  return textOf(count);
}
