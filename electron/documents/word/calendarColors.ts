/** What colour stands for which booking. */
import type { Calendar, CalendarCell, CalendarWeek, Mark } from '#domain/proposal/blocks.ts';
import { contrast, type Palette } from '#domain/proposal/palette.ts';

type LegendMark = Calendar['legend'][number]['mark'];

const MARKS = {
  coaching: 'fill',
  module: 'ink',
  productTraining: 'soft',
  processReview: 'mid',
  refill: 'soft',
  checkpoint: 'deep',
  celebration: 'coral',
} as const satisfies Record<Mark, keyof Palette>;

export function fillOf(booking: CalendarCell, week: CalendarWeek, palette: Palette): string {
  if (booking.mark !== undefined) return bookedFill(booking.mark, booking.fullness ?? 1, palette);
  if (week.pause !== undefined) return palette.line;
  return week.redDays === '' ? palette.tint : palette.coralTint;
}

function bookedFill(mark: Mark, fullness: number, palette: Palette): string {
  if (fullness > 0.74) return palette[MARKS[mark]];
  return fullness > 0.4 ? palette.mid : palette.soft;
}

export function legendFill(mark: LegendMark, palette: Palette): string {
  if (mark === 'count') return palette[MARKS.coaching];
  if (mark === 'redDay') return palette.coralTint;
  return mark === 'pause' ? palette.line : palette[MARKS[mark]];
}

/** Dark letters or light, whichever is read more easily on the fill. */
export function lettersOn(fill: string, palette: Palette): 'CalendarMark' | 'CalendarMarkLight' {
  return contrast(palette.white, fill) > contrast(palette.deep, fill) ? 'CalendarMarkLight' : 'CalendarMark';
}
