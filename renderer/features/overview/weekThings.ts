/** What the week has, day by day: what is booked, and what has a day in the trainer's own calendar. */
import type { BookedDay } from '#contract/replies.ts';
import type { AgendaEntry } from '#domain/agenda.ts';
import type { IsoDate } from '#domain/plan.ts';
import type { WindowTexts } from '#resources/texts/windowTexts.ts';
import { entryPath } from '#renderer/shell/entryPath.ts';
import { planPath } from '#renderer/shell/paths.ts';

export interface Thing {
  readonly key: string;
  readonly date: IsoDate;
  /** `14.00`; empty for a whole day. */
  readonly time: string;
  readonly what: string;
  readonly client: string;
  readonly href: string;
  /** How many sessions it stands for. */
  readonly count: number;
}

/** In order of time within a day, whole days first. */
export function thingsOf(
  booked: readonly BookedDay[],
  entries: readonly AgendaEntry[],
  { overview }: WindowTexts,
): readonly Thing[] {
  const sessions = booked.map(({ plan, client, kind, start, count }) => ({
    key: `${plan} ${kind}`,
    date: start.slice(0, 10),
    time: overview.time(start.slice(11, 13), start.slice(14, 16)),
    what: overview.sessions[kind](count),
    client,
    href: planPath(plan, 'calendar'),
    count,
  }));
  // A booked checkpoint is among the sessions already.
  const others = entries
    .filter(({ time }) => time === null)
    .map((entry) => ({
      key: entry.id,
      date: entry.date,
      time: '',
      what: overview.wholeDays[entry.kind](entry.title),
      client: entry.client.name,
      href: entryPath(entry),
      count: 1,
    }));
  return [...others, ...sessions];
}

/** How much is left from today on. */
export function leftFrom(today: IsoDate, things: readonly Thing[]): number {
  return things.reduce((sum, { date, count }) => (date < today ? sum : sum + count), 0);
}
