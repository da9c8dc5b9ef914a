/** The trainer's own calendar: what has a day, across all clients. */
import { dayNumber, isoDate, weekdayOf } from './calendar/days.ts';
import { isHoliday } from './calendar/holidays.ts';
import { isWithin } from './calendar/workdays.ts';
import type { IsoDate, PlanCalendar } from './plan.ts';

export const AGENDA_KINDS = ['checkpoint', 'trainerDay', 'module', 'offer', 'celebration'] as const;
/** Checkpoints with the trainer, the trainer's own days, academy modules, the last day of an offer, celebrations. */
export type AgendaKind = (typeof AGENDA_KINDS)[number];

export interface AgendaEntry {
  /** Unlike every other's, and the same as long as the thing is there. */
  readonly id: string;
  readonly kind: AgendaKind;
  /** Null for a module of an academy that has no plan. */
  readonly plan: string | null;
  readonly client: { readonly id: string; readonly name: string };
  readonly cohort: string | null;
  /** What it is called; of a checkpoint its day, of an offer nothing. */
  readonly title: string;
  readonly date: IsoDate;
  /** `2027-03-04T14:00:00+01:00`; null for a whole day, and for a checkpoint that is not booked. */
  readonly time: { readonly start: string; readonly end: string } | null;
  /** Of a trainer's day; null where nobody has said. */
  readonly hours: number | null;
}

/** What stands in the way of an entry: at the same time, or on the same day where one of the two is a whole day. */
export interface Clash {
  readonly how: 'time' | 'day';
  readonly with: AgendaEntry;
}

const LONGEST_SHIFT = 70;

/** The first workday from a day on, past red days and pauses; the day itself where none comes within ten weeks. */
export function firstWorkday(
  date: IsoDate,
  { country, workdays, pauses }: Pick<PlanCalendar, 'country' | 'workdays' | 'pauses'>,
): IsoDate {
  const first = dayNumber(date);
  for (let day = first; day < first + LONGEST_SHIFT; day++) {
    const tried = isoDate(day);
    if (workdays.includes(weekdayOf(day)) && !isHoliday(country, tried) && !isWithin(tried, pauses))
      return tried;
  }
  return date;
}

/** In order of day, what takes the trainer's time first, whole days before hours, then by client and id. */
export function byTime(a: AgendaEntry, b: AgendaEntry): number {
  return (
    compared(a.date, b.date) ||
    Number(takesTime(b)) - Number(takesTime(a)) ||
    compared(a.time?.start ?? '', b.time?.start ?? '') ||
    compared(a.client.name, b.client.name) ||
    compared(a.id, b.id)
  );
}

/** Where the trainer would have to be at two clients at once, by the id of each of the two. */
export function clashesOf(entries: readonly AgendaEntry[]): ReadonlyMap<string, readonly Clash[]> {
  const clashes = new Map<string, Clash[]>();
  const note = (entry: AgendaEntry, clash: Clash): void => {
    const known = clashes.get(entry.id);
    if (known === undefined) clashes.set(entry.id, [clash]);
    else known.push(clash);
  };
  for (const sameDay of Map.groupBy(entries.filter(takesTime), ({ date }) => date).values())
    for (const [i, one] of sameDay.entries())
      for (const other of sameDay.slice(i + 1)) {
        const how = clashOf(one, other);
        if (how === null) continue;
        note(one, { how, with: other });
        note(other, { how, with: one });
      }
  return clashes;
}

/** Whether the trainer is there: offers and celebrations take no time, a checkpoint once it is booked. */
export function takesTime({ kind, time }: AgendaEntry): boolean {
  return kind === 'trainerDay' || kind === 'module' || (kind === 'checkpoint' && time !== null);
}

function clashOf(one: AgendaEntry, other: AgendaEntry): Clash['how'] | null {
  if (one.client.id === other.client.id) return null;
  if (one.time === null || other.time === null) return 'day';
  const overlap =
    Date.parse(one.time.start) < Date.parse(other.time.end) &&
    Date.parse(other.time.start) < Date.parse(one.time.end);
  return overlap ? 'time' : null;
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
