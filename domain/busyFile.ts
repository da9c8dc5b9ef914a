/** A person's own calendar as a file (.ics): how much of it is read, and why nothing is taken from one. */

export const MOST_CALENDAR_MEGABYTES = 20;
export const MOST_CALENDAR_BYTES = MOST_CALENDAR_MEGABYTES * 1024 * 1024;
export const MOST_CALENDAR_LINES = 1_000_000;
export const MOST_ENTRIES = 50_000;
/** How many times one entry may recur until the plan ends: each hour for two years. */
export const MOST_TIMES = 20_000;
/** The same of all entries together. */
export const MOST_TIMES_IN_ALL = 100_000;
/** A calendar, an entry, its alarm; one more for what comes. */
export const DEEPEST = 4;
/** So many faults are said one by one. */
export const MOST_FAULTS = 10;

/** What belongs on a line that cannot be read. What stood there is never said. */
export type ExpectedThere =
  | 'moment'
  | 'duration'
  | 'rule'
  /** One that can be counted. */
  | 'usualRule'
  | 'period'
  | 'offset'
  /** A time zone that is in the file, or that is known by its name. */
  | 'zone'
  /** An entry says when it starts. */
  | 'start'
  /** Not before the start. */
  | 'end'
  /** What ends is what was begun. */
  | 'closing'
  /** Nothing further in. */
  | 'shallower';
export interface LineFault {
  /** From 1. */
  readonly line: number;
  /** iCalendar's own name of what stands there: `DTSTART`. */
  readonly property: string;
  readonly expected: ExpectedThere;
}

export type BusyFault =
  | { readonly kind: 'empty' | 'noCalendar' | 'cutOff' }
  | { readonly kind: 'tooLarge'; readonly megabytes: number }
  | { readonly kind: 'tooManyLines' | 'tooManyEntries' | 'tooManyTimes'; readonly most: number }
  /** More than a person in a plan may have. */
  | { readonly kind: 'tooManyBusy'; readonly most: number }
  | { readonly kind: 'tooOften'; readonly line: number; readonly most: number }
  /** It takes more time, or more memory, than any calendar does; the line of the rule that was counted, where it was one. */
  | { readonly kind: 'tooHeavy'; readonly line: number | null }
  /** The first of them, in order of lines; how many more there are. */
  | { readonly kind: 'lines'; readonly faults: readonly LineFault[]; readonly unlisted: number };
