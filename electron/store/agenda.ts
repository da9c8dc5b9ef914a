/** What has a day in the trainer's own calendar, across all clients. */
import type { Problem } from '#contract/problems.ts';
import { byTime, firstWorkday, type AgendaEntry, type AgendaKind } from '#domain/agenda.ts';
import { addDays } from '#domain/calendar/days.ts';
import type { JsonObject } from '#domain/edit/json.ts';
import { COUNTRIES, type IsoDate, type PlanCalendar, type Weekday } from '#domain/plan.ts';
import { DEFAULT_CALENDAR } from '#domain/planFile/defaults.ts';
import { ok, type Result } from '#domain/result.ts';
import { statement } from './connection.ts';
import { listAt, objectOf, textAt } from './json.ts';
import { shownOfItem } from './planStore.ts';
import { reading, type Store } from './store.ts';

interface Row {
  readonly kind: AgendaKind;
  readonly owner: string;
  readonly item: string;
  readonly plan: string | null;
  readonly clientId: string;
  readonly client: string;
  readonly cohort: string | null;
  readonly title: string;
  readonly day: IsoDate;
  readonly start: string | null;
  readonly end: string | null;
  readonly hours: number | null;
  readonly calendar: string | null;
}
interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}
/** `early`: the first day whose checkpoint may have moved into the period. `after`: the day after it. */
type Asked = Period & { readonly early: IsoDate; readonly after: IsoDate };

/** A checkpoint's first workday comes at most so many days after its own day. */
const MOST_MOVED = 70;
const STANDS = `academy.is_deleted = 0 AND client.is_deleted = 0 AND client.is_example = 0`;
const ACTIVE = `('proposed', 'moved', 'locked', 'held')`;
const END = `coalesce(json_extract(booking.document, '$."$value".end'), json_extract(booking.document, '$.end'))`;

const between = statement<[Asked], Row>(
  `SELECT agenda.kind, agenda.owner, agenda.item, plan.id AS plan, client.id AS clientId, client.name AS client,
     plan.cohort, agenda.title, agenda.day, NULL AS start, NULL AS end, agenda.hours, agenda.calendar
   FROM agenda
     CROSS JOIN plan ON plan.id = agenda.owner
     CROSS JOIN academy ON academy.id = plan.academy
     CROSS JOIN client ON client.id = academy.client
   WHERE agenda.day BETWEEN @early AND @to AND (agenda.kind = 'checkpoint' OR agenda.day >= @from)
     AND plan.is_deleted = 0 AND ${STANDS}
     AND NOT (agenda.kind = 'checkpoint' AND EXISTS (
       SELECT 1 FROM booking WHERE booking.plan = plan.id AND booking.id = 'checkpoint-all-' || agenda.item
         AND booking.state IN ${ACTIVE}))
   UNION ALL
   SELECT agenda.kind, agenda.owner, agenda.item, plan.id, client.id, client.name,
     plan.cohort, agenda.title, agenda.day, NULL, NULL, NULL, NULL
   FROM agenda
     CROSS JOIN academy ON academy.id = agenda.owner
     CROSS JOIN client ON client.id = academy.client
     LEFT JOIN plan ON plan.id = (
       SELECT first.id FROM plan AS first WHERE first.academy = academy.id AND first.is_deleted = 0
       ORDER BY first.created, first.id LIMIT 1)
   WHERE agenda.day BETWEEN @from AND @to AND ${STANDS}
   UNION ALL
   SELECT booking.kind, booking.plan, replace(booking.id, 'checkpoint-all-', ''), plan.id, client.id, client.name,
     plan.cohort, replace(booking.id, 'checkpoint-all-', ''), substr(booking.start, 1, 10), booking.start, ${END},
     NULL, NULL
   FROM booking
     CROSS JOIN plan ON plan.id = booking.plan
     CROSS JOIN academy ON academy.id = plan.academy
     CROSS JOIN client ON client.id = academy.client
   WHERE booking.kind = 'checkpoint' AND booking.start >= @from AND booking.start < @after
     AND booking.state IN ${ACTIVE} AND plan.is_deleted = 0 AND ${STANDS}`,
);

/** In order of time; both days included. */
export function agendaBetween(store: Store, { from, to }: Period): Result<readonly AgendaEntry[], Problem> {
  const asked = { from, to, early: addDays(from, -MOST_MOVED), after: addDays(to, 1) };
  return reading(store, (db) => {
    const entries = between(db).all(asked).map(entryOf);
    return ok(entries.filter(({ date }) => from <= date && date <= to).toSorted(byTime));
  });
}

function entryOf(row: Row): AgendaEntry {
  const { kind, plan, clientId, client, cohort, title, day, start, end, hours } = row;
  return {
    id: `${row.owner}.${kind}-${row.item}`,
    kind,
    plan,
    client: { id: clientId, name: client },
    cohort,
    title: title.trim(),
    date: kind === 'checkpoint' && start === null ? firstWorkday(day, calendarOf(row)) : day,
    time: start === null || end === null ? null : { start, end },
    hours,
  };
}

type Days = Pick<PlanCalendar, 'country' | 'workdays' | 'pauses'>;

function calendarOf({ calendar }: Row): Days {
  if (calendar === null) return DEFAULT_CALENDAR;
  const given = objectOf(calendar);
  const country = textAt(given, 'country');
  const workdays = listAt(given, 'workdays');
  return {
    country: COUNTRIES.find((one) => one === country) ?? DEFAULT_CALENDAR.country,
    workdays:
      workdays === null
        ? DEFAULT_CALENDAR.workdays
        : WEEKDAYS.filter((weekday) => workdays.includes(weekday)),
    pauses: (listAt(given, 'pauses') ?? []).map((pause) => rangeOf(shownOfItem(pause))),
  };
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function rangeOf(range: JsonObject): PlanCalendar['pauses'][number] {
  return { from: textAt(range, 'from') ?? '', to: textAt(range, 'to') ?? '', reason: null };
}
