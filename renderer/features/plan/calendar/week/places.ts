/** Where things lie on the sheet, as the values that its styles reckon with. */
import type { CSSProperties } from 'react';
import type { Span } from '#domain/calendar/spot.ts';
import { minuteOfDay } from '#domain/calendar/zone.ts';
import type { PlanCalendar } from '#domain/plan.ts';
import type { Lane } from './lanes.ts';

export const PIXELS_AN_HOUR = 64;

type Style = CSSProperties & Record<`--${string}`, string | number>;

export function sheetStyle(days: number, hours: Span, { dayStart, dayEnd }: PlanCalendar): Style {
  return {
    '--days': days,
    '--from': hours.from / 60,
    '--to': hours.to / 60,
    '--hour': `${PIXELS_AN_HOUR}px`,
    '--open': minuteOfDay(dayStart) / 60,
    '--shut': minuteOfDay(dayEnd) / 60,
  };
}

/** From a minute of the day to another. */
export function spanStyle(from: number, to: number): Style {
  return { '--at': from / 60, '--long': (to - from) / 60 };
}

export function laneStyle({ lane, lanes }: Lane): Style {
  return { '--lane': lane, '--lanes': lanes };
}
