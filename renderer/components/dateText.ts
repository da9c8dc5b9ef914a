/** Dates as people type them: `24/11`, `24.11.2026`, `24 nov 2026`, `2026-11-24`. */

interface DateHabits {
  /** The language whose month names are read, beside digits. */
  readonly tag: string;
  /** The year of a date without one. */
  readonly year: number;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const DAY_FIRST = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ]+(\d{4}|\d{2}))?$/u;
const MONTH_NAMED = /^(\d{1,2})\.? *(\p{L}+)\.?(?: +(\d{4}))?$/u;

/** The date as `YYYY-MM-DD`; null where the text is no date, or one that does not exist. */
export function readDate(text: string, { tag, year }: DateHabits): string | null {
  const bare = text.trim().toLowerCase().replace(/\s+/gu, ' ');
  const iso = ISO.exec(bare);
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = DAY_FIRST.exec(bare);
  if (digits !== null) return existing(yearOf(digits[3], year), Number(digits[2]), Number(digits[1]));
  const named = MONTH_NAMED.exec(bare);
  if (named === null) return null;
  return existing(yearOf(named[3], year), monthOf(named[2] ?? '', tag), Number(named[1]));
}

function yearOf(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
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
