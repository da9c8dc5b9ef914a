/** Days of a plan as days after the Monday of its first week, so that they keep their weekday wherever the plan begins. */
import { dayNumber, isoDate } from '../calendar/days.ts';
import { mondayOf } from '../calendar/weeks.ts';
import { isJsonList, isJsonObject, withoutField, type Json, type JsonObject } from '../edit/json.ts';
import type { IsoDate } from '../plan.ts';

/** Further from the start than any plan is long. */
const MOST_DAYS = 2000;

/** Items of a list with `day` in place of `date`. Those without a day stay without. */
export function relativeTo(start: IsoDate, items: readonly JsonObject[]): readonly JsonObject[] {
  const first = mondayOf(dayNumber(start));
  return items.map((item) => {
    const { date } = item;
    if (typeof date !== 'string') return item;
    const day = Math.max(-MOST_DAYS, Math.min(dayNumber(date) - first, MOST_DAYS));
    return { ...withoutField(item, 'date'), day };
  });
}

/** Items with their `date` again; none before the start. */
export function datedFrom(start: IsoDate, items: readonly JsonObject[]): readonly JsonObject[] {
  const first = mondayOf(dayNumber(start));
  return items.map((item) => {
    const { day } = item;
    if (!isDay(day)) return item;
    return { ...withoutField(item, 'day'), date: isoDate(Math.max(first + day, dayNumber(start))) };
  });
}

export function isDay(day: Json | undefined): day is number {
  return typeof day === 'number' && Number.isInteger(day) && Math.abs(day) <= MOST_DAYS;
}

export function objectsAt(object: JsonObject, field: string): readonly JsonObject[] {
  const list = object[field];
  return isJsonList(list) ? list.filter((item) => isJsonObject(item)) : [];
}

export function objectAt(object: JsonObject, field: string): JsonObject {
  const value = object[field];
  return isJsonObject(value) ? value : {};
}
