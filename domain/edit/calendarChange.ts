/** What edits do in the calendar, as a trainer says it: one session that was moved or locked, or all planned anew. */
import type { IsoDate, Role, SessionKind } from '../plan.ts';
import type { Change, ItemName, SubjectEdit } from './change.ts';
import type { PlanDocuments } from './documents.ts';
import { fieldOf, placeOf } from './edit.ts';
import { nameAt, roleIn } from './itemName.ts';
import { idOfItem, insideOf } from './items.ts';
import { isJsonList, isJsonObject, isSame, type JsonObject } from './json.ts';

const LIST = 'plan/bookings';
const FROM = 'plan/calendar/plannedFrom';

export type SessionAct = 'moved' | 'locked' | 'unlocked' | 'held' | 'missed' | 'cancelled';
export type CalendarChange =
  /** One session that a person has set; what was only booked as it was shown is not told. */
  | {
      readonly kind: 'calendar';
      readonly subject: 'plan';
      readonly act: SessionAct;
      readonly what: SessionKind;
      /** Whose it is: the seller of a talk, the coach of a training or refill; null for all. */
      readonly who: ItemName | null;
      /** `2027-03-04T14:00:00+01:00` */
      readonly start: string;
    }
  | { readonly kind: 'calendar'; readonly subject: 'plan'; readonly act: 'planned'; readonly from: IsoDate }
  /** All proposed times booked as they are shown, or let go. */
  | { readonly kind: 'calendar'; readonly subject: 'plan'; readonly act: 'kept' | 'letGo' };

/** Null where edits are about anything else too, or about no one session. */
export function calendarChange(
  documents: PlanDocuments,
  edits: readonly SubjectEdit[],
  withThem: () => PlanDocuments | null,
): Change | null {
  const fields = edits.map(({ subject, at }) => `${subject}/${fieldOf(at)}`);
  if (!fields.every((field) => field.startsWith(`plan/${LIST}`) || field === `plan/${FROM}`)) return null;
  const from = edits.find(({ at }) => fieldOf(at) === FROM);
  if (from !== undefined)
    return from.kind === 'set' && typeof from.value === 'string'
      ? { kind: 'calendar', subject: 'plan', act: 'planned', from: from.value }
      : null;
  const after = withThem();
  return after && sessionChange(documents, after);
}

function sessionChange(documents: PlanDocuments, after: PlanDocuments): Change | null {
  const before = bookingsIn(documents);
  const acts = [...bookingsIn(after)].flatMap(([id, booking]) => {
    const act = actOf(before.get(id), booking);
    return act === null ? [] : [{ act, booking }];
  });
  // A talk that falls through may have its new date with it: that is what the change is about.
  const said = acts.filter(({ act }) => act === 'missed' || act === 'cancelled');
  const [first, another] = said.length > 0 ? said : acts;
  if (first === undefined) return proposalsChange(documents, after);
  if (another !== undefined) return null;
  const { kind, start } = first.booking;
  const what = KINDS.find((one) => one === kind);
  if (what === undefined || typeof start !== 'string') return null;
  return {
    kind: 'calendar',
    subject: 'plan',
    act: first.act,
    what,
    who: whoOf(after, what, first.booking),
    start,
  };
}

function proposalsChange(documents: PlanDocuments, after: PlanDocuments): Change | null {
  const more = bookingsIn(after).size - bookingsIn(documents).size;
  return more === 0 ? null : { kind: 'calendar', subject: 'plan', act: more > 0 ? 'kept' : 'letGo' };
}

const KINDS: readonly SessionKind[] = [
  'coaching',
  'productTraining',
  'processReview',
  'refill',
  'checkpoint',
];

function bookingsIn({ plan }: PlanDocuments): ReadonlyMap<string, JsonObject> {
  const list = placeOf(plan, ['plan', 'bookings']);
  return new Map(
    (isJsonList(list) ? list : []).flatMap((item) => {
      const booking = insideOf(item);
      return isJsonObject(booking) ? [[idOfItem(item) ?? '', booking] as const] : [];
    }),
  );
}

/** What a person did to a booking; null for nothing, and for what the scheduler proposes. */
function actOf(before: JsonObject | undefined, after: JsonObject): SessionAct | null {
  const isProposed = after['state'] === 'proposed';
  if (before === undefined) return isProposed ? null : setAct(after);
  if (['state', 'start'].every((field) => isSame(before[field] ?? null, after[field] ?? null))) return null;
  if (isProposed) return before['state'] === 'proposed' ? null : 'unlocked';
  return setAct(after);
}

function setAct({ state }: JsonObject): SessionAct | null {
  return ACTS.find((act) => act === state) ?? null;
}

const ACTS: readonly SessionAct[] = ['moved', 'locked', 'held', 'missed', 'cancelled'];

const WHOSE: Readonly<Record<SessionKind, Role | null>> = {
  coaching: 'seller',
  productTraining: 'coach',
  processReview: null,
  refill: 'coach',
  checkpoint: null,
};

function whoOf(documents: PlanDocuments, what: SessionKind, { people = null }: JsonObject): ItemName | null {
  const role = WHOSE[what];
  if (role === null || !isJsonList(people)) return null;
  for (const id of people) {
    if (typeof id !== 'string') continue;
    const at = ['people', { item: id }];
    if (roleIn(placeOf(documents.plan, at)) === role) return nameAt(documents, { subject: 'plan', at });
  }
  return null;
}
