/**
 * The booked calendar. Letters carry the meaning and fills repeat it, so that colour is never the only sign; white
 * rules make the weeks stand apart.
 */
import type { Table, TableCell, TableRow } from 'docx';
import type { Calendar, CalendarCell, CalendarRow, CalendarWeek } from '#domain/proposal/blocks.ts';
import { fillOf, lettersOn } from './calendarColors.ts';
import { calendarCell, calendarRow, type CalendarFrame } from './calendarFrame.ts';
import { calendarHead } from './calendarHead.ts';
import { isWhole, type CalendarSize } from './calendarSize.ts';
import { sizeOf } from './looks.ts';
import { twips } from './page.ts';
import type { Sheet } from './sheet.ts';
import { line, table } from './tables.ts';
import { shorten } from './textMeasure.ts';

export function calendarTable(
  calendar: Calendar,
  size: CalendarSize,
  sheet: Sheet,
  isOnePage = isWhole(calendar, size),
): Table {
  const weekTwips = Math.floor((size.week / 25.4) * 1440);
  const frame: CalendarFrame = {
    calendar,
    sheet,
    size,
    weekTwips,
    nameTwips: twips(size.name),
    isWhole: isOnePage,
  };
  const booked = bookedCells(frame);
  return table({
    widths: [frame.nameTwips, ...calendar.weeks.map(() => weekTwips)],
    padding: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: {
      insideHorizontal: line(sheet.palette.white, 10),
      insideVertical: line(sheet.palette.white, 10),
    },
    title: calendar.title,
    rows: [...calendarHead(frame), ...calendar.rows.map((row, at) => bookedRow(row, at, frame, booked))],
  });
}

function bookedRow(
  row: CalendarRow,
  at: number,
  frame: CalendarFrame,
  booked: ReturnType<typeof bookedCells>,
): TableRow {
  const isLast = at === frame.calendar.rows.length - 1;
  const keepNext = !isLast && (frame.isWhole || row.strong === true);
  const style = row.strong === true ? 'CalendarCoach' : 'CalendarName';
  const name = shorten(row.name, frame.size.name - 2, style, sizeOf(style, frame.size.letters));
  return calendarRow(
    [
      calendarCell(name, style, frame.nameTwips, frame, {}, keepNext),
      ...frame.calendar.weeks.map((week, column) =>
        booked(row.cells[column] ?? { text: '' }, week, keepNext),
      ),
    ],
    frame,
    false,
  );
}

/** Most weeks look like another: a cell of each look is made once and stands in every such place. */
function bookedCells(
  frame: CalendarFrame,
): (booking: CalendarCell, week: CalendarWeek, keepNext: boolean) => TableCell {
  const made = new Map<string, TableCell>();
  return (booking, week, keepNext) => {
    const fill = fillOf(booking, week, frame.sheet.palette);
    const key = `${fill} ${keepNext} ${booking.text}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const style = lettersOn(fill, frame.sheet.palette);
    const fresh = calendarCell(booking.text, style, frame.weekTwips, frame, { fill }, keepNext);
    made.set(key, fresh);
    return fresh;
  };
}
