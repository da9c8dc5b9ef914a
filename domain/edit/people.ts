/** Changes to who is in the plan, as edits: what names a person goes with the person, and nothing else moves. */
import { coachesOf, leadersOf, sellersByCoach, sellersOf } from '../people.ts';
import type { Booking, Person, Plan, Role } from '../plan.ts';
import type { SubjectEdit } from './change.ts';
import type { PlanDocuments } from './documents.ts';
import { placeOf } from './edit.ts';
import { idOfItem, insideOf, withInside } from './items.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts';

type Edits = readonly SubjectEdit[];
/** The documents, and the plan that they make. */
export interface PlanInEdit {
  readonly documents: PlanDocuments;
  readonly plan: Plan;
}

/** As many sellers as asked for: nameless ones are added, dealt to the coaches with fewest; the last ones leave first. */
export function countSellers(open: PlanInEdit, count: number): Edits {
  const { plan } = open;
  const sellers = sellersOf(plan);
  if (count >= sellers.length) return newSellers(plan, Array<null>(count - sellers.length).fill(null));
  const leaving = lastOnes(sellers, sellers.length - Math.max(1, count));
  return takeOut(
    open,
    leaving.map(({ id }) => id),
  );
}

/** As many coaches as asked for. All sellers are dealt out evenly anew, those who need not move stay. */
export function countCoaches(open: PlanInEdit, count: number): Edits {
  const { plan } = open;
  const coaches = coachesOf(plan);
  const wanted = Math.max(1, count);
  const leaving = lastOnes(coaches, Math.max(0, coaches.length - wanted));
  const ids = nextIds(plan, 'coach', Math.max(0, wanted - coaches.length));
  const [leader] = leadersOf(plan);
  const added = ids.map((id) => insertPerson({ id, role: 'coach', ...(leader && { leader: leader.id }) }));
  const staying = coaches.filter((coach) => !leaving.includes(coach)).map(({ id }) => id);
  return [
    ...added,
    ...dealEvenly(plan, [...staying, ...ids]),
    ...takeOut(
      open,
      leaving.map(({ id }) => id),
    ),
  ];
}

/** A new person last in the list: a seller with a coach, a coach with a leader. The first leader leads all coaches. */
export function addPerson(plan: Plan, role: Role, name: string | null): Edits {
  if (role === 'seller') return newSellers(plan, [name]);
  const [id = role] = nextIds(plan, role, 1);
  const [leader] = leadersOf(plan);
  const refilled = role === 'coach' && leader !== undefined ? { leader: leader.id } : {};
  const isFirst = role === 'leader' && leader === undefined;
  const led = isFirst ? coachesOf(plan).map((coach) => setPerson(coach.id, 'leader', id)) : [];
  return [insertPerson({ id, role, ...(name !== null && { name }), ...refilled }), ...led];
}

/** Out of the plan, with what belongs to that person alone. A coach's sellers go to the coaches with fewest. */
export function removePerson(open: PlanInEdit, id: string): Edits {
  const { plan } = open;
  const others = coachesOf(plan).filter((coach) => coach.id !== id);
  const fewest = inTurn(plan, others);
  const handedOver: Edits = plan.people.flatMap((person): Edits => {
    if (person.role === 'seller' && person.coach === id) return [setPerson(person.id, 'coach', fewest())];
    if (person.role === 'coach' && person.leader === id) return [setPerson(person.id, 'leader', null)];
    return [];
  });
  return [...handedOver, ...takeOut(open, [id])];
}

/** The seller to another coach. What was proposed for the two is proposed anew; what people have set stays. */
export function moveSeller(seller: string, coach: string): Edits {
  return [setPerson(seller, 'coach', coach)];
}

/** The person in another role, with the same id and name. */
export function changeRole(open: PlanInEdit, id: string, role: Role): Edits {
  const { plan } = open;
  const person = plan.people.find((one) => one.id === id);
  if (person === undefined || person.role === role) return [];
  const { name, email } = person;
  const [coach] = coachesOf(plan).filter((one) => one.id !== id);
  const again: JsonObject = {
    id,
    role,
    ...(name !== null && { name }),
    ...(email !== null && { email }),
    ...(role === 'seller' && { coach: coach?.id ?? '' }),
  };
  return [...removePerson(open, id), insertPerson(again)];
}

/** People and what names them: own times for coaching, behaviours, own celebrations, bookings. A group's bookings stay with the others. */
function takeOut({ documents, plan }: PlanInEdit, ids: readonly string[]): Edits {
  const isLeaving = (id: string): boolean => ids.includes(id);
  const behaviours = plan.behaviours.filter(({ seller }) => isLeaving(seller));
  const celebrations = plan.celebrations.filter(({ person }) => person !== null && isLeaving(person));
  const coachingTimes = placeOf(documents.plan, ['plan', 'calendar', 'coachingTimes']);
  const own = isJsonList(coachingTimes)
    ? coachingTimes.filter((time) => isJsonObject(time) && ids.some((id) => id === time['coach']))
    : [];
  return [
    ...bookingsWithout({ documents, plan }, isLeaving),
    ...behaviours.map(({ id }) => remove(['plan', 'behaviours'], id)),
    ...celebrations.map(({ id }) => remove(['plan', 'celebrations'], id)),
    ...own.map((time) => remove(['plan', 'calendar', 'coachingTimes'], idOfItem(time) ?? '')),
    ...ids.map((id) => remove(['people'], id)),
  ];
}

/** A refill stays with both, a training with its coach, a talk with its coach and a seller; of others the rest meet. */
function bookingsWithout({ documents, plan }: PlanInEdit, isLeaving: (id: string) => boolean): Edits {
  const at = ['plan', 'bookings'];
  const list = placeOf(documents.plan, at);
  const items = isJsonList(list) ? list : [];
  const taken = new Set(plan.bookings.map(({ id }) => id));
  return plan.bookings.flatMap((booking, place): Edits => {
    const { id, kind, people } = booking;
    if (!people.some(isLeaving) && !isLeaving(namedIn(id))) return [];
    const rest = people.filter((person) => !isLeaving(person));
    const item = items[place] ?? null;
    // One that fell through and the one in its place may share a booking's id; as items each has its own.
    const own = idOfItem(item) ?? id;
    const takenOut = remove(at, own);
    if (isOver(plan, booking, isLeaving)) return [takenOut];
    if (kind !== 'coaching' || !isLeaving(namedIn(id)))
      return [{ subject: 'plan', kind: 'set', at: [...at, { item: own }, 'people'], value: rest }];
    // A group's talk goes on under the name of the next in it.
    const named = nextTalkId(rest.find((person) => !isCoach(plan, person)) ?? '', taken);
    taken.add(named);
    return [takenOut, ...bookedAgain(at, item, { id: named, people: rest })];
  });
}

function bookedAgain(at: readonly string[], item: Json, as: Pick<Booking, 'id' | 'people'>): Edits {
  const inside = insideOf(item);
  const again = isJsonObject(inside) ? withInside(item, { ...inside, ...as }) : null;
  return isJsonObject(again) ? [{ subject: 'plan', kind: 'insert', at, item: again, before: null }] : [];
}

/** Whether a booking is none without those who leave. */
function isOver(plan: Plan, { id, kind, people }: Booking, isLeaving: (id: string) => boolean): boolean {
  const rest = people.filter((person) => !isLeaving(person));
  return {
    coaching:
      people.some((person) => isCoach(plan, person) && isLeaving(person)) ||
      rest.every((person) => isCoach(plan, person)),
    refill: people.some(isLeaving),
    productTraining: isLeaving(namedIn(id)),
    processReview: rest.length === 0,
    checkpoint: rest.length === 0,
  }[kind];
}

function nextTalkId(seller: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!taken.has(`coaching-${seller}-${n}`)) return `coaching-${seller}-${n}`;
}

/** Whom the id of a talk, a training or a refill names. */
const namedIn = (id: string): string => id.slice(id.indexOf('-') + 1, id.lastIndexOf('-'));

const isCoach = (plan: Plan, id: string): boolean => coachesOf(plan).some((coach) => coach.id === id);

function newSellers(plan: Plan, names: readonly (string | null)[]): Edits {
  const fewest = inTurn(plan, coachesOf(plan));
  const ids = nextIds(plan, 'seller', names.length);
  return names.map((name, i) =>
    insertPerson({ id: ids[i] ?? '', role: 'seller', ...(name !== null && { name }), coach: fewest() }),
  );
}

/** Gives the coach with fewest sellers, counting those already given. */
function inTurn(plan: Plan, coaches: readonly Person[]): () => string {
  const counts = new Map(coaches.map(({ id }) => [id, sellersByCoach(plan).get(id)?.length ?? 0]));
  return () => {
    const [first = ''] = [...counts].sort((a, b) => a[1] - b[1])[0] ?? [];
    counts.set(first, (counts.get(first) ?? 0) + 1);
    return first;
  };
}

/** Moves of sellers from those with most until no coach has two more than another; those of leaving coaches first. */
function dealEvenly(plan: Plan, coaches: readonly string[]): Edits {
  const sellers = sellersOf(plan);
  const least = Math.floor(sellers.length / coaches.length);
  /** How many coaches have one seller more. */
  let withMore = sellers.length % coaches.length;
  const counts = new Map(coaches.map((id) => [id, 0]));
  const moving = sellers.filter(({ coach }) => {
    const count = counts.get(coach);
    if (count === undefined || count > least || (count === least && withMore === 0)) return true;
    if (count === least) withMore--;
    counts.set(coach, count + 1);
    return false;
  });
  return moving.map(({ id }) => {
    const [to = ''] = [...counts].sort((a, b) => a[1] - b[1])[0] ?? [];
    counts.set(to, (counts.get(to) ?? 0) + 1);
    return setPerson(id, 'coach', to);
  });
}

/** The nameless last ones first, then the last ones. */
function lastOnes<One extends Person>(people: readonly One[], count: number): readonly One[] {
  const nameless = people.filter(({ name }) => name === null).toReversed();
  const named = people.filter(({ name }) => name !== null).toReversed();
  return [...nameless, ...named].slice(0, count);
}

function nextIds(plan: Plan, role: Role, count: number): readonly string[] {
  const taken = new Set(plan.people.map(({ id }) => id));
  const ids: string[] = [];
  for (let n = 1; ids.length < count; n++) if (!taken.has(`${role}-${n}`)) ids.push(`${role}-${n}`);
  return ids;
}

function setPerson(id: string, field: string, value: string | null): SubjectEdit {
  const at = ['people', { item: id }, field];
  return value === null ? { subject: 'plan', kind: 'set', at } : { subject: 'plan', kind: 'set', at, value };
}

function insertPerson(item: JsonObject): SubjectEdit {
  return { subject: 'plan', kind: 'insert', at: ['people'], item, before: null };
}

function remove(at: readonly string[], item: string): SubjectEdit {
  return { subject: 'plan', kind: 'remove', at, item };
}
