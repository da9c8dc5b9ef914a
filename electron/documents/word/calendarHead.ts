/** The head of the calendar: months, ISO weeks, and the red days and pauses of each week. */
import { Paragraph, TextRun, type TableCell, type TableRow } from 'docx';
import type { CalendarWeek } from '#domain/proposal/blocks.ts';
import { calendarCell, calendarRow, type CalendarFrame } from './calendarFrame.ts';
import { sizeOf } from './looks.ts';
import { cell, line } from './tables.ts';
import { shorten, textWidth } from './textMeasure.ts';

export const calendarHead = (frame: CalendarFrame): readonly TableRow[] => [
  monthRow(frame),
  weekRow(frame),
  redDayRow(frame),
];

function monthRow(frame: CalendarFrame): TableRow {
  const { calendar, weekTwips, sheet } = frame;
  const months = calendar.months.map(({ name, shortName, weeks }) => {
    const room = weeks * frame.size.week - 1;
    const size = sizeOf('CalendarMonth', frame.size.letters);
    const shown = [name, shortName].find((text) => textWidth(text, 'CalendarMonth', size) <= room) ?? '';
    return calendarCell(shown, 'CalendarMonth', weekTwips * weeks, frame, {
      columnSpan: weeks,
      padding: { left: 40 },
      borders: { left: line(sheet.palette.line, 6) },
    });
  });
  return calendarRow([calendarCell('', 'CalendarMonth', frame.nameTwips, frame), ...months], frame, true);
}

function weekRow(frame: CalendarFrame): TableRow {
  const borders = { bottom: line(frame.sheet.palette.ink, 8) };
  return calendarRow(
    [
      calendarCell(frame.calendar.weekWord, 'CalendarName', frame.nameTwips, frame, { borders }),
      ...frame.calendar.weeks.map((week) =>
        calendarCell(String(week.isoWeek), 'CalendarWeek', frame.weekTwips, frame, { borders }),
      ),
    ],
    frame,
    true,
  );
}

function redDayRow(frame: CalendarFrame): TableRow {
  const { calendar, sheet, weekTwips } = frame;
  const size = redDaySize(frame);
  const cells = calendar.weeks.flatMap((week, at): readonly TableCell[] => {
    if (week.pause === undefined) return [redDayCell(week, size, frame)];
    if (at > 0 && calendar.weeks[at - 1]?.pause === week.pause) return [];
    const weeks = pauseLength(calendar.weeks, at);
    const letters = sizeOf('CalendarWeek', frame.size.letters);
    const name = shorten(week.pause, weeks * frame.size.week - 1, 'CalendarWeek', letters);
    return [
      calendarCell(name, 'CalendarWeek', weekTwips * weeks, frame, {
        columnSpan: weeks,
        fill: sheet.palette.line,
      }),
    ];
  });
  return calendarRow(
    [calendarCell(calendar.redDaysWord, 'CalendarName', frame.nameTwips, frame), ...cells],
    frame,
    true,
  );
}

/** Each date on its own line, so that none is broken. */
function redDayCell(week: CalendarWeek, size: number, frame: CalendarFrame): TableCell {
  const dates = datesOf(week.redDays);
  const content = new Paragraph({
    style: 'CalendarRedDay',
    keepNext: true,
    children: dates.map((text, at) => new TextRun({ text, size: size * 2, ...(at > 0 ? { break: 1 } : {}) })),
  });
  return cell([content], frame.weekTwips, {
    verticalAlign: 'center',
    ...(dates.length > 0 ? { fill: frame.sheet.palette.coralTint } : {}),
  });
}

const datesOf = (redDays: string): readonly string[] => redDays.split(/[\s,]+/).filter((date) => date !== '');

/** The largest size at which the widest date of the calendar stands on one line. */
function redDaySize({ calendar, size }: CalendarFrame): number {
  const given = size.letters?.CalendarRedDay;
  if (given !== undefined) return given;
  const dates = calendar.weeks.flatMap((week) => datesOf(week.redDays));
  const room = size.week - 0.7;
  const fits = (size: number): boolean =>
    dates.every((date) => textWidth(date, 'CalendarRedDay', size) <= room);
  return [7, 6.5, 6, 5.5, 5].find(fits) ?? 4.5;
}

function pauseLength(weeks: readonly CalendarWeek[], from: number): number {
  const after = weeks.findIndex((week, at) => at > from && week.pause !== weeks[from]?.pause);
  return (after === -1 ? weeks.length : after) - from;
}
