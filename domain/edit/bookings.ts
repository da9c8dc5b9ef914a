/** Edits to the bookings that a plan's document holds. */
import { bookingsAfter, bookingsFrom, hasFallenThrough, standing, type Act } from '../calendar/acts.ts';
import type { Schedule, Session } from '../calendar/session.ts';
import type { Booking, IsoDate } from '../plan.ts';
import type { SubjectEdit } from './change.ts';
import { placeOf } from './edit.ts';
import { idOfItem, insideOf, itemOf, withInside } from './items.ts';
import { isJsonList, isJsonObject, isSame, type Json, type JsonObject } from './json.ts';
import type { PlanInEdit } from './people.ts';

type Edits = readonly SubjectEdit[];
const AT = ['plan', 'bookings'];
/** From so many edits on, the list is set as a whole. */
const MANY = 100;

/** A person's act on a session. All that is shown is booked with it, so that nothing else moves without need. */
export function sessionEdits(open: PlanInEdit, schedule: Schedule, session: Session, act: Act): Edits {
  return standingEdits(open, bookingsAfter(open.plan, schedule, session, act));
}

/** All that is shown is booked as it stands: a change then moves only what it is about. */
export function keepEdits(open: PlanInEdit, schedule: Schedule): Edits {
  return standingEdits(open, standing(open.plan, schedule));
}

/** The times that nobody has set are let go, and all of them planned anew. */
export function letGoEdits(open: PlanInEdit): Edits {
  const { bookings } = open.plan;
  return standingEdits(
    open,
    bookings.filter((booking) => booking.state !== 'proposed' && !hasFallenThrough(booking)),
  );
}

/** Plans anew from a day on: what lies before is locked, and nothing new is put there. */
export function replanEdits(open: PlanInEdit, schedule: Schedule, from: IsoDate): Edits {
  return [
    ...standingEdits(open, bookingsFrom(open.plan, schedule, from)),
    { subject: 'plan', kind: 'set', at: ['plan', 'calendar', 'plannedFrom'], value: from },
  ];
}

interface Item {
  readonly id: string;
  readonly item: JsonObject;
  readonly booking: JsonObject;
}

/** What makes these the bookings, beside those that have fallen through before. */
function standingEdits({ documents }: PlanInEdit, bookings: readonly Booking[]): Edits {
  const items = itemsIn(placeOf(documents.plan, AT));
  const before = new Map(
    items.filter(({ booking }) => !isOver(booking)).map((one) => [one.booking['id'], one]),
  );
  const taken = new Set(items.map(({ id }) => id));
  const edits: SubjectEdit[] = [];
  for (const booking of bookings) {
    const item = before.get(booking.id);
    if (item === undefined) edits.push(insert(booking, taken));
    else edits.push(...changed(item, booking));
    before.delete(booking.id);
  }
  for (const { id } of before.values()) edits.push({ subject: 'plan', kind: 'remove', at: AT, item: id });
  return edits.length > MANY ? [asOne(items, edits)] : edits;
}

function itemsIn(list: Json | undefined): readonly Item[] {
  return (isJsonList(list) ? list : []).flatMap((item) => {
    const id = idOfItem(item);
    const booking = insideOf(item);
    return id !== null && isJsonObject(item) && isJsonObject(booking) ? [{ id, item, booking }] : [];
  });
}

function isOver({ state }: JsonObject): boolean {
  return state === 'missed' || state === 'cancelled';
}

function changed({ id, booking: before }: Item, booking: Booking): Edits {
  return FIELDS.filter((field) => !isSame(before[field] ?? null, booking[field])).map((field) => ({
    subject: 'plan',
    kind: 'set',
    at: [...AT, { item: id }, field],
    value: booking[field],
  }));
}

const FIELDS = ['people', 'start', 'end', 'state'] as const;

/** One that was missed may be booked anew under its id: then the item has another of the app's own. */
function insert(booking: Booking, taken: Set<string>): SubjectEdit {
  const { id, kind, people, start, end, state } = booking;
  const value = { id, kind, people, start, end, state };
  let own = id;
  while (taken.has(own)) own += '-2';
  taken.add(own);
  return {
    subject: 'plan',
    kind: 'insert',
    at: AT,
    item: own === id ? value : itemOf(value, own),
    before: null,
  };
}

/** The same edits done on the list, which is then set as a whole. */
function asOne(items: readonly Item[], edits: Edits): SubjectEdit {
  const after = new Map(items.map(({ id, item }) => [id, item]));
  for (const edit of edits) {
    if (edit.kind === 'insert') after.set(idOfItem(edit.item) ?? '', edit.item);
    else if (edit.kind === 'remove') after.delete(edit.item);
    else setIn(after, edit);
  }
  return { subject: 'plan', kind: 'set', at: AT, value: [...after.values()] };
}

function setIn(items: Map<string, JsonObject>, { at, value }: SubjectEdit & { readonly kind: 'set' }): void {
  const [, , step, field] = at;
  if (typeof step !== 'object' || typeof field !== 'string' || value === undefined) return;
  const item = items.get(step.item) ?? null;
  const inside = insideOf(item);
  const changed = isJsonObject(inside) ? withInside(item, { ...inside, [field]: value }) : null;
  if (isJsonObject(changed)) items.set(step.item, changed);
}
