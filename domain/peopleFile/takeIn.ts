/** The people of a file into a plan, as edits: those without a name get one first, and keep id, coach and bookings. */
import type { SubjectEdit } from '../edit/change.ts';
import type { Json } from '../edit/json.ts';
import { coachesOf, leadersOf, sellersOf } from '../people.ts';
import type { Person, Plan, Role, Seller } from '../plan.ts';
import { aboveKey, aboveRole, unknownAbove, type AboveChoice } from './chain.ts';
import type { RowPerson } from './rowPeople.ts';
import { setField, updatesOf, type Update } from './updates.ts';
import { sameKey } from './values.ts';

export interface TakenIn {
  readonly edits: readonly SubjectEdit[];
  /** By row: the nameless one who gets the name, or null where the person is new. */
  readonly places: ReadonlyMap<number, string | null>;
  /** By row: what the list says otherwise of those who are in the plan. Their edits are not among the others. */
  readonly updates: ReadonlyMap<number, Update>;
}

/**
 * Everyone given is taken; `choices` by the key of an unknown name. `inPlan`: rows of people who are in the plan already,
 * and are not taken once more.
 */
export function takeIn(
  plan: Plan,
  taken: readonly RowPerson[],
  choices: ReadonlyMap<string, AboveChoice>,
  inPlan: readonly RowPerson[] = [],
): TakenIn {
  const people = [...addedAbove(taken, plan, choices, inPlan), ...taken];
  const known = { coach: idsByKey(plan, 'coach', inPlan), leader: idsByKey(plan, 'leader', inPlan) };
  const ids = placesOf(plan, people, known.coach, choices);
  const withId = (role: Role): readonly Placed[] =>
    people.filter((person) => person.role === role).map((person) => ({ person, ...placeIn(ids, person) }));
  const find = finder(known, people, ids, choices);
  const edits = [
    ...withId('leader').flatMap((placed) => personEdits(placed, {})),
    ...coachEdits(plan, withId('leader'), withId('coach'), find),
    ...withId('trainer').flatMap((placed) => personEdits(placed, {})),
    ...sellerEdits(plan, withId('seller'), withId('coach'), find),
  ];
  const places = new Map(taken.map((person) => [person.row, placeIn(ids, person)] as const));
  return {
    edits,
    places: new Map([...places].map(([row, { id, isNew }]) => [row, isNew ? null : id])),
    updates: updatesOf(plan, inPlan, find),
  };
}

interface Place {
  readonly id: string;
  readonly isNew: boolean;
}
interface Placed extends Place {
  readonly person: RowPerson;
}
type Find = (person: Pick<RowPerson, 'role' | 'above'>) => string | null;

const placeIn = (ids: ReadonlyMap<RowPerson, Place>, person: RowPerson): Place =>
  ids.get(person) ?? { id: '', isNew: true };

/** The unknown ones above that are to be taken in too. */
function addedAbove(
  taken: readonly RowPerson[],
  plan: Plan,
  choices: ReadonlyMap<string, AboveChoice>,
  inPlan: readonly RowPerson[],
): readonly RowPerson[] {
  return unknownAbove(taken, plan, inPlan)
    .filter(({ role, name }) => choices.get(aboveKey(role, name))?.kind === 'added')
    .map(({ role, name }, index) => ({
      ...{ row: -1 - index, name, email: null, role, above: null, hours: null },
      ...{ said: { coach: '', leader: '', hours: null }, faults: [], double: null },
    }));
}

/** A nameless one of the same role for each, a seller's own coach's sellers first; new ones for the rest. */
function placesOf(
  plan: Plan,
  people: readonly RowPerson[],
  coaches: ReadonlyMap<string, string>,
  choices: ReadonlyMap<string, AboveChoice>,
): ReadonlyMap<RowPerson, Place> {
  const places = new Map<RowPerson, Place>();
  const free = new Set(plan.people.filter(({ name }) => name === null));
  const place = (person: RowPerson, fits: (one: Person) => boolean): void => {
    const found = [...free].find((one) => one.role === person.role && fits(one));
    if (found === undefined || places.has(person)) return;
    free.delete(found);
    places.set(person, { id: found.id, isNew: false });
  };
  for (const person of people) if (person.role !== 'seller') place(person, () => true);
  for (const person of people) {
    if (person.role !== 'seller' || person.above === null) continue;
    const coach = coachOf(person, people, places, coaches, choices);
    if (coach !== null) place(person, (one) => one.role === 'seller' && one.coach === coach);
  }
  for (const person of people) if (person.role === 'seller') place(person, () => true);
  giveNewIds(plan, people, places);
  return places;
}

/** A seller's coach, where that is somebody who is in the plan already or gets a nameless one's place. */
function coachOf(
  { above }: RowPerson,
  people: readonly RowPerson[],
  places: ReadonlyMap<RowPerson, Place>,
  inPlan: ReadonlyMap<string, string>,
  choices: ReadonlyMap<string, AboveChoice>,
): string | null {
  const key = sameKey(above ?? '');
  const choice = choices.get(aboveKey('coach', above ?? ''));
  const inFile = people.find(({ role, name }) => role === 'coach' && sameKey(name) === key);
  const place = inFile === undefined ? undefined : places.get(inFile);
  return place?.id ?? inPlan.get(key) ?? (choice?.kind === 'person' ? choice.id : null);
}

function giveNewIds(plan: Plan, people: readonly RowPerson[], places: Map<RowPerson, Place>): void {
  const used = new Set(plan.people.map(({ id }) => id));
  const last = new Map<Role, number>();
  for (const person of people) {
    if (places.has(person)) continue;
    let number = (last.get(person.role) ?? 0) + 1;
    while (used.has(`${person.role}-${number}`)) number++;
    last.set(person.role, number);
    places.set(person, { id: `${person.role}-${number}`, isNew: true });
  }
}

/** By the names in the plan, and by those that the list has for the same people. */
function idsByKey(
  plan: Plan,
  role: 'coach' | 'leader',
  inPlan: readonly RowPerson[],
): ReadonlyMap<string, string> {
  const people = role === 'coach' ? coachesOf(plan) : leadersOf(plan);
  const ids = new Set(people.map(({ id }) => id));
  const named = inPlan.flatMap(({ name, double }) =>
    double?.of === 'plan' && ids.has(double.person) ? [[sameKey(name), double.person] as const] : [],
  );
  return new Map([
    ...named,
    ...people.flatMap(({ id, name }) => (name === null ? [] : [[sameKey(name), id] as const])),
  ]);
}

/** The id of whoever is above somebody: in the file, in the plan, or by choice. */
function finder(
  inPlan: Readonly<Record<'coach' | 'leader', ReadonlyMap<string, string>>>,
  people: readonly RowPerson[],
  ids: ReadonlyMap<RowPerson, Place>,
  choices: ReadonlyMap<string, AboveChoice>,
): Find {
  const known = { coach: new Map(inPlan.coach), leader: new Map(inPlan.leader) };
  for (const person of people)
    if (person.role === 'coach' || person.role === 'leader')
      known[person.role].set(sameKey(person.name), placeIn(ids, person).id);
  return (person) => {
    if (person.above === null) return null;
    const role = aboveRole(person);
    const choice = choices.get(aboveKey(role, person.above));
    return known[role].get(sameKey(person.above)) ?? (choice?.kind === 'person' ? choice.id : null);
  };
}

/** A coach without a leader goes to the first one; a plan's first leader leads all its coaches. */
function coachEdits(
  plan: Plan,
  newLeaders: readonly Placed[],
  placed: readonly Placed[],
  find: Find,
): readonly SubjectEdit[] {
  const [leader] = leadersOf(plan);
  const first = leader?.id ?? newLeaders[0]?.id ?? null;
  const named = new Set(placed.map(({ id }) => id));
  const isFirst = leader === undefined && first !== null;
  const led = coachesOf(plan)
    .filter((coach) => isFirst && coach.leader === null && !named.has(coach.id))
    .map((coach) => setField(coach.id, 'leader', first));
  const before = new Map(coachesOf(plan).map((coach) => [coach.id, coach.leader]));
  return [
    ...placed.flatMap((one) =>
      personEdits(one, {
        leader: find(one.person) ?? before.get(one.id) ?? first,
        coachingHoursPerWeek: one.person.hours,
      }),
    ),
    ...led,
  ];
}

/** To the coach that is named; else to whom the nameless one belongs, or to the coach with fewest. */
function sellerEdits(
  plan: Plan,
  placed: readonly Placed[],
  newCoaches: readonly Placed[],
  find: Find,
): readonly SubjectEdit[] {
  const own = new Map(sellersOf(plan).map((seller: Seller) => [seller.id, seller.coach]));
  const settled = new Map(placed.map((one) => [one.id, find(one.person) ?? own.get(one.id) ?? null]));
  const counts = new Map([...coachesOf(plan), ...newCoaches].map(({ id }) => [id, 0]));
  const count = (coach: string | null): void => {
    if (coach !== null) counts.set(coach, (counts.get(coach) ?? 0) + 1);
  };
  for (const [id, coach] of own) if (!settled.has(id)) count(coach);
  for (const coach of settled.values()) count(coach);
  return placed.flatMap((one) => {
    let coach = settled.get(one.id) ?? null;
    if (coach === null) {
      coach = [...counts].reduce((least, next) => (next[1] < least[1] ? next : least), ['', Infinity])[0];
      count(coach);
    }
    return personEdits(one, one.isNew || own.get(one.id) !== coach ? { coach } : {});
  });
}

type Fields = Readonly<Record<string, Json>>;

/** The whole person where they are new; what the file knows of them where they only get a name. */
function personEdits({ person, id, isNew }: Placed, fields: Fields): readonly SubjectEdit[] {
  const { name, email, role } = person;
  const known = Object.entries({ name, email, ...fields }).filter(([, value]) => value !== null);
  if (!isNew) return known.map(([field, value]) => setField(id, field, value));
  const item = { id, role, ...Object.fromEntries(known) };
  return [{ subject: 'plan', kind: 'insert', at: ['people'], item, before: null }];
}
