/** Dates as people type them: `24/11`, `24.11.2026`, `24 nov -26`, `2026-11-24`. */
import { addDays } from '#domain/calendar/days.ts';

interface DateHabits {
  /** The language whose month names are read, beside digits. */
  readonly tag: string;
  /** `YYYY-MM-DD`. A date without a year is the one soon after this, or just before it. */
  readonly nearby: string;
  /** A date without a year is not before this one, as the end of what begins then. */
  readonly after?: string | null;
}

/** How long before the day that is near a date without a year may lie. */
const JUST_BEFORE_DAYS = 61;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const DAY_FIRST = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ]+(\d{4}|\d{2}))?$/u;
const MONTH_NAMED = /^(\d{1,2})\.? *(\p{L}+)\.?(?:[ -]+(\d{4}|\d{2}))?$/u;

/** The date as `YYYY-MM-DD`; null where the text is no date, or one that does not exist. */
export function readDate(text: string, habits: DateHabits): string | null {
  const bare = text.trim().toLowerCase().replace(/\s+/gu, ' ');
  const iso = ISO.exec(bare);
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = DAY_FIRST.exec(bare);
  if (digits !== null) return dated(digits[3], Number(digits[2]), Number(digits[1]), habits);
  const named = MONTH_NAMED.exec(bare);
  if (named === null) return null;
  return dated(named[3], monthOf(named[2] ?? '', habits.tag), Number(named[1]), habits);
}

function dated(
  year: string | undefined,
  month: number,
  day: number,
  { nearby, after = null }: DateHabits,
): string | null {
  if (year !== undefined) return existing(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const from = after ?? addDays(nearby, -JUST_BEFORE_DAYS);
  const first = Number(from.slice(0, 4));
  const dates = [first, first + 1].map((one) => existing(one, month, day));
  return dates.find((date) => date !== null && date >= from) ?? null;
}

/** 1 to 12 by the name or its first three letters; 0 where no month is called so. */
function monthOf(name: string, tag: string): number {
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)));
  return name.length < 3 ? 0 : 1 + months.findIndex((month) => month.toLowerCase().startsWith(name));
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
  return isReal && day > 0 ? date.toISOString().slice(0, 10) : null;
}
