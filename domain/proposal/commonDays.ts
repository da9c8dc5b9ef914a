/** The days that all or many share: modules, checkpoints, process reviews and dated celebrations. */
import { isoDate } from '../calendar/days.ts';
import { isoWeekOf } from '../calendar/weeks.ts';
import { planSpan } from '../calendar/workdays.ts';
import type { Session } from '../calendar/session.ts';
import type { IsoDate } from '../plan.ts';
import type { Column, Table } from './blocks.ts';
import type { Offer } from './offer.ts';
import type { Text } from './text.ts';

export interface CommonDay {
  readonly date: IsoDate;
  /** Orders what lies on the same day; empty where the hour is not known. */
  readonly time: string;
  readonly mark: 'module' | 'checkpoint' | 'processReview' | 'celebration';
  readonly what: Text;
}

/** In order of time, those within the plan only. */
export function commonDays(offer: Offer): readonly CommonDay[] {
  const { first, last } = planSpan(offer.plan);
  const [from, to] = [isoDate(first), isoDate(last)];
  return [...moduleDays(offer), ...sessionDays(offer), ...celebrationDays(offer)]
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => (`${a.date} ${a.time}` < `${b.date} ${b.time}` ? -1 : 1));
}

/** The days as a table, two side by side where there are more than a few; null where there are none. */
export function commonDaysTable(offer: Offer): Table | null {
  const { common } = offer.texts.proposal.calendar;
  const rows = commonDays(offer).map((day) => dayRow(offer, day));
  if (rows.length === 0) return null;
  const columns: readonly Column[] = [
    { text: common.week, width: 11 },
    { text: common.day, width: 25 },
    { text: common.what, width: 47 },
  ];
  if (rows.length <= MOST_IN_ONE_COLUMN) return { type: 'table', title: common.title, columns, rows };
  const half = Math.ceil(rows.length / 2);
  const pairs = rows.slice(0, half).map((row, i) => [...row, ...(rows[half + i] ?? ['', '', ''])]);
  return { type: 'table', title: common.title, columns: [...columns, ...columns], rows: pairs };
}

const MOST_IN_ONE_COLUMN = 3;

function moduleDays({ plan, texts, typed }: Offer): readonly CommonDay[] {
  const { common } = texts.proposal.calendar;
  return plan.academy.modules.flatMap(({ title, date }, i) =>
    date === null ? [] : [{ date, time: '', mark: 'module', what: common.module(i + 1, typed(title)) }],
  );
}

function sessionDays({ schedule, texts }: Offer): readonly CommonDay[] {
  const { common } = texts.proposal.calendar;
  return schedule.sessions.flatMap((session): readonly CommonDay[] => {
    const at = { date: session.start.slice(0, 10), time: session.start.slice(11, 16) };
    if (session.kind === 'processReview') return [{ ...at, mark: session.kind, what: common.processReview }];
    if (session.kind !== 'checkpoint') return [];
    return [{ ...at, mark: session.kind, what: common.checkpoint(checkpointDay(session)) }];
  });
}

/** The days after the start, the last part of the id. */
function checkpointDay(session: Session): number {
  return Number(session.id.slice(session.id.lastIndexOf('-') + 1));
}

function celebrationDays({ plan, typed }: Offer): readonly CommonDay[] {
  return plan.celebrations.flatMap(({ date, person, trigger, how }) =>
    date === null || person !== null
      ? []
      : [{ date, time: '', mark: 'celebration', what: typed(trigger ?? how) }],
  );
}

function dayRow({ plan, texts }: Offer, { date, mark, what }: CommonDay): readonly Text[] {
  const { first, last } = planSpan(plan);
  const isOneYear = isoDate(first).slice(0, 4) === isoDate(last).slice(0, 4);
  const day = isOneYear ? texts.format.dayMonth(date) : texts.format.dayMonthYear(date);
  const { letter } = texts.proposal.calendar.marks[mark];
  return [String(isoWeekOf(date).week), day, `**${letter}** ${what}`];
}
