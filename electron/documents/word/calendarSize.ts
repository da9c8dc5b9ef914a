/** Measures of the booked calendar: how wide a week, how high a row. */
import type { Calendar, Section } from '#domain/proposal/blocks.ts';
import type { StyleSizes } from './looks.ts';
import { BODY_HEIGHT, TEXT_WIDTH } from './page.ts';

const NAME_WIDTH = 36;
const WIDEST_WEEK = 7.5;
export const HEAD_ROWS = 3;
const LOWEST_ROW = 4.9;
const ORDINARY_ROW = 5.6;
const HIGHEST_ROW = 6.6;
/** What may stand on the page beside the calendars of a section: its heading, a lead, the legend. */
const BESIDE = 34;
/** A heading over each calendar, and the air below it. */
const BETWEEN = 13;

/** Millimetres, the same for every calendar of a section. */
export interface CalendarSize {
  readonly name: number;
  readonly week: number;
  readonly row: number;
  /** The rows of months, weeks and red days. */
  readonly headRow: number;
  /** What stands there is as large as its style says, unless it is said here. */
  readonly letters?: StyleSizes;
}

export function calendarSizeOf(section: Section): CalendarSize {
  const calendars = section.blocks.filter((block) => block.type === 'calendar');
  const longest = Math.max(1, ...calendars.map((calendar) => calendar.weeks.length));
  const row = rowHeight(calendars.map((calendar) => calendar.rows.length + HEAD_ROWS));
  return {
    name: NAME_WIDTH,
    week: Math.min(WIDEST_WEEK, (TEXT_WIDTH - NAME_WIDTH) / longest),
    row,
    headRow: row,
  };
}

/** Whether the calendar stands on one page, whole. */
export const isWhole = (calendar: Calendar, size: CalendarSize): boolean =>
  (calendar.rows.length + HEAD_ROWS) * size.row < BODY_HEIGHT - 20;

/**
 * The largest height that lets all share a page; where they cannot, the largest that gives each a page of its own;
 * where even that is too much, an ordinary row that flows.
 */
function rowHeight(rows: readonly number[]): number {
  const sum = rows.reduce((all, count) => all + count, 0);
  const together = (BODY_HEIGHT - BESIDE - rows.length * BETWEEN) / sum;
  if (together >= LOWEST_ROW) return Math.min(HIGHEST_ROW, together);
  const alone = (BODY_HEIGHT - BESIDE - BETWEEN) / Math.max(...rows);
  return alone >= LOWEST_ROW ? Math.min(HIGHEST_ROW, alone) : ORDINARY_ROW;
}
