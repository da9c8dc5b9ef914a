import type { DayNumber } from '../calendar/days.ts';
import type { Block, Calendar, CalendarRow, Mark, Section } from './blocks.ts';
import { calendarRows, isByCoach } from './calendarRows.ts';
import {
  calendarWeek,
  monthsOf,
  pausesIn,
  planMondays,
  redDayNames,
  spanText,
  weekParts,
  weekPlace,
} from './calendarWeeks.ts';
import { commonDaysTable } from './commonDays.ts';
import type { Offer } from './offer.ts';
import { SPARE } from './spare.ts';
import { plain } from './text.ts';
import { unplacedBlocks } from './unplaced.ts';

/** Months tell two parts apart; in a longer plan they come again, and the weeks with their year stand above. */
const MOST_WITHOUT_HEADING = 2;
/** Weeks that stand side by side on a page. */
const MOST_WEEKS = 26;

/** The booked calendar by ISO week, the days in common, and what found no place. */
export function calendarSection(offer: Offer): Section {
  const { calendar: words } = offer.texts.proposal;
  const mondays = planMondays(offer);
  const talks = offer.schedule.sessions.filter((session) => session.kind === 'coaching').length;
  return {
    id: 'calendar',
    title: words.title,
    ownPage: true,
    blocks: [
      { type: 'lead', text: [words.lead(talks, spanText(offer, mondays)), ...paceWords(offer)].join(' ') },
      ...calendars(offer, mondays),
      ...unplacedBlocks(offer),
      ...commonBlocks(offer),
      ...remarkBlocks(offer, mondays),
      { type: 'small', text: words.files },
    ],
  };
}

/** That a group shares its times, and that the talks lie closer at first. */
function paceWords({ plan, texts }: Offer): readonly string[] {
  const { calendar: words } = texts.proposal;
  const { perMonth, groupSize, start } = plan.rhythm.coaching;
  return [
    ...(groupSize > 1 ? [words.groups] : []),
    ...(start !== null && start.perMonth > perMonth ? [words.start(start.weeks)] : []),
  ];
}

function calendars(offer: Offer, mondays: readonly DayNumber[]): readonly Block[] {
  const rows = calendarRows(offer, mondays, isByCoach(offer));
  const parts = weekParts(mondays.length, MOST_WEEKS);
  return parts.flatMap(({ from, to }, part): readonly Block[] => {
    const weeks = mondays.slice(from, to);
    const span = spanText(offer, weeks);
    const calendar = calendarPart(
      offer,
      weeks,
      rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
    );
    const block = part === 0 ? { ...calendar, legend: legendOf(offer, rows) } : calendar;
    const heading: readonly Block[] =
      parts.length > MOST_WITHOUT_HEADING ? [{ type: 'heading', text: plain(span) }] : [];
    return [...heading, block, ...daysOffBlocks(offer, weeks)];
  });
}

function calendarPart(offer: Offer, weeks: readonly DayNumber[], rows: readonly CalendarRow[]): Calendar {
  const { calendar: words } = offer.texts.proposal;
  const span = spanText(offer, weeks);
  return {
    type: 'calendar',
    title: isByCoach(offer) ? words.tableByCoach(span) : words.table(span),
    weekWord: words.weekWord,
    redDaysWord: words.redDaysWord,
    months: monthsOf(offer, weeks),
    weeks: weeks.map((monday) => calendarWeek(offer, monday)),
    rows,
    legend: [],
  };
}

const MARKS: readonly Mark[] = [
  'coaching',
  'module',
  'productTraining',
  'processReview',
  'refill',
  'checkpoint',
  'celebration',
];

/** Only what stands in the calendar. */
export function legendOf(offer: Offer, rows: readonly CalendarRow[]): Calendar['legend'] {
  const { calendar: words } = offer.texts.proposal;
  const letters = new Set(rows.flatMap((row) => row.cells.flatMap((cell) => [...cell.text])));
  const hasCounts = rows.some((row) => row.cells.some((cell) => cell.fullness !== undefined));
  const weeks = planMondays(offer).map((monday) => calendarWeek(offer, monday));
  return [
    ...(hasCounts ? [{ mark: 'count', letter: '3', text: words.legend.count } as const] : []),
    ...MARKS.flatMap((mark) =>
      letters.has(words.marks[mark].letter) ? [{ mark, ...words.marks[mark] }] : [],
    ),
    ...(weeks.some((week) => week.redDays !== '')
      ? [{ mark: 'redDay', letter: '', text: words.legend.redDay } as const]
      : []),
    ...(weeks.some((week) => week.pause !== undefined)
      ? [{ mark: 'pause', letter: '', text: words.legend.pause } as const]
      : []),
  ];
}

/** The red days and pauses by name: a week's column has room for a date at most. */
function daysOffBlocks(offer: Offer, mondays: readonly DayNumber[]): readonly Block[] {
  const { format, proposal } = offer.texts;
  const { calendar: words } = proposal;
  const redDays = redDayNames(offer, mondays);
  const pauses = pausesIn(offer, mondays).map(({ from, to, reason }) =>
    words.pauseDates(offer.typed(reason ?? words.pause), format.shortDate(from), format.shortDate(to)),
  );
  const sentences = [
    ...(redDays.length > 0 ? [words.redDays(redDays.map(plain).join(', '))] : []),
    ...(pauses.length > 0 ? [words.pauses(pauses.join(', '))] : []),
  ];
  return sentences.length > 0 ? [{ type: 'small', text: sentences.join(' ') }] : [];
}

function commonBlocks(offer: Offer): readonly Block[] {
  const table = commonDaysTable(offer);
  if (table === null) return [];
  const { title } = offer.texts.proposal.calendar.common;
  return [
    { type: 'heading', text: title, spare: SPARE.commonDays },
    { ...table, spare: SPARE.commonDays },
  ];
}

/** Bookings that the weeks above do not show, and those that clash. */
function remarkBlocks(offer: Offer, mondays: readonly DayNumber[]): readonly Block[] {
  const { calendar: words } = offer.texts.proposal;
  const { sessions, conflicts } = offer.schedule;
  const places = sessions.map((session) => weekPlace(mondays, session.start.slice(0, 10)));
  const outside = places.filter((place) => place < 0 || place >= mondays.length).length;
  const clashing = new Set(conflicts.map((conflict) => conflict.id)).size;
  const remarks = [
    ...(outside > 0 ? [words.outside(outside)] : []),
    ...(clashing > 0 ? [words.conflicts(clashing)] : []),
  ];
  return remarks.map((text) => ({ type: 'paragraph', text }));
}
