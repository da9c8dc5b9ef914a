/** The rows of plans: the document, its people, its bookings, and what lists show. */
import { valueOfItem } from '#domain/edit/items.ts';
import { isJsonObject, type Json, type JsonObject } from '#domain/edit/json.ts';
import { searchedName } from '#domain/people.ts';
import type { Moment } from './clientStore.ts';
import { statement, type Connection } from './connection.ts';
import { jsonOf, objectOf, textAt } from './json.ts';
import { saveList, type RowWriter } from './listRows.ts';
import { documentOf, partsOf } from './planParts.ts';
import type { PlanSummary } from './planSummary.ts';

export interface NewPlan {
  readonly id: string;
  /** Id of the academy. */
  readonly academy: string;
  readonly document: JsonObject;
}

type Shown = PlanSummary & { readonly id: string; readonly document: string };
const insert = statement<[Shown & { readonly academy: string; readonly at: string; readonly seq: number }]>(
  `INSERT INTO plan (id, academy, document, file_id, cohort, start, weeks, sellers, coaches,
     minutes_per_seller_per_week, verdict, per_month, valid_until, without_leader, refills_per_month,
     celebration_days, is_sketch, is_deleted, saved_at, created)
   VALUES (@id, @academy, @document, @fileId, @cohort, @start, @weeks, @sellers, @coaches,
     @minutesPerSellerPerWeek, @verdict, @perMonth, @validUntil, @withoutLeader,
     @refillsPerMonth, @celebrationDays, @isSketch, 0, @at, @seq)`,
);
const update = statement<[Shown]>(
  `UPDATE plan SET document = @document, file_id = @fileId, cohort = @cohort, start = @start, weeks = @weeks,
     sellers = @sellers, coaches = @coaches, minutes_per_seller_per_week = @minutesPerSellerPerWeek,
     verdict = @verdict, per_month = @perMonth, valid_until = @validUntil,
     without_leader = @withoutLeader, refills_per_month = @refillsPerMonth, celebration_days = @celebrationDays,
     is_sketch = @isSketch
   WHERE id = @id`,
);
const read = statement<[string], { readonly document: string }>('SELECT document FROM plan WHERE id = ?');
const mark = statement<[number, string]>('UPDATE plan SET is_deleted = ? WHERE id = ?');
const touch = statement<[string, string]>('UPDATE plan SET saved_at = ? WHERE id = ?');

const people = statement<[string], { readonly document: string }>(
  'SELECT document FROM person WHERE plan = ? ORDER BY position',
);
const putPerson = statement<[string, string, number, string, string]>(
  `INSERT INTO person (plan, id, position, document, search) VALUES (?, ?, ?, ?, ?)
   ON CONFLICT (plan, id) DO UPDATE SET position = excluded.position, document = excluded.document,
     search = excluded.search`,
);
const placePerson = statement<[number, string, string]>(
  'UPDATE person SET position = ? WHERE plan = ? AND id = ?',
);
const takePerson = statement<[string, string]>('DELETE FROM person WHERE plan = ? AND id = ?');

const bookings = statement<[string], { readonly document: string }>(
  'SELECT document FROM booking WHERE plan = ? ORDER BY position',
);
const putBooking = statement<[string, string, number, string, string, string, string]>(
  `INSERT INTO booking (plan, id, position, kind, start, state, document) VALUES (?, ?, ?, ?, ?, ?, ?)
   ON CONFLICT (plan, id) DO UPDATE SET position = excluded.position, kind = excluded.kind,
     start = excluded.start, state = excluded.state, document = excluded.document`,
);
const placeBooking = statement<[number, string, string]>(
  'UPDATE booking SET position = ? WHERE plan = ? AND id = ?',
);
const takeBooking = statement<[string, string]>('DELETE FROM booking WHERE plan = ? AND id = ?');

export function insertPlan(
  db: Connection,
  { id, academy, document }: NewPlan,
  summary: PlanSummary,
  moment: Moment,
): void {
  const parts = partsOf(document);
  insert(db).run({ ...summary, id, academy, document: JSON.stringify(parts.rest), ...moment });
  saveList([], parts.people, personRows(db, id));
  saveList([], parts.bookings, bookingRows(db, id));
}

/** Writes the rows that differ between two documents of a plan. */
export function savePlan(
  db: Connection,
  id: string,
  before: JsonObject,
  after: JsonObject,
  summary: PlanSummary,
): void {
  const was = partsOf(before);
  const is = partsOf(after);
  update(db).run({ ...summary, id, document: JSON.stringify(is.rest) });
  saveList(was.people, is.people, personRows(db, id));
  saveList(was.bookings, is.bookings, bookingRows(db, id));
}

export function readPlan(db: Connection, id: string): JsonObject | null {
  return readWith(db, id, () => bookings(db).all(id).map(itemOf));
}

/** As if nothing were booked: what can be changed without them need not wait for thousands of bookings. */
export function readPlanWithoutBookings(db: Connection, id: string): JsonObject | null {
  return readWith(db, id, () => []);
}

function readWith(db: Connection, id: string, booked: () => readonly Json[]): JsonObject | null {
  const row = read(db).get(id);
  if (row === undefined) return null;
  return documentOf({
    rest: objectOf(row.document),
    people: people(db).all(id).map(itemOf),
    bookings: booked(),
  });
}

export function markPlan(db: Connection, id: string, isDeleted: boolean): void {
  mark(db).run(Number(isDeleted), id);
}

export function touchPlan(db: Connection, id: string, { at }: Moment): void {
  touch(db).run(at, id);
}

function itemOf({ document }: { readonly document: string }): Json {
  return jsonOf(document);
}

function personRows(db: Connection, plan: string): RowWriter {
  return {
    put: (id, position, item) => {
      const { name } = shownOfItem(item);
      const search = typeof name === 'string' ? searchedName(name) : '';
      putPerson(db).run(plan, id, position, JSON.stringify(item), search);
    },
    place: (id, position) => placePerson(db).run(position, plan, id),
    take: (id) => takePerson(db).run(plan, id),
  };
}

function bookingRows(db: Connection, plan: string): RowWriter {
  return {
    put: (id, position, item) => {
      const shown = shownOfItem(item);
      const [kind, start, state] = ['kind', 'start', 'state'].map((field) => textAt(shown, field) ?? '');
      putBooking(db).run(plan, id, position, kind ?? '', start ?? '', state ?? '', JSON.stringify(item));
    },
    place: (id, position) => placeBooking(db).run(position, plan, id),
    take: (id) => takeBooking(db).run(plan, id),
  };
}

/** The item as it stands in a plan file. */
export function shownOfItem(item: Json): JsonObject {
  const value = valueOfItem(item);
  return isJsonObject(value) ? value : {};
}
