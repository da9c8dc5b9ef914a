/** One person a step up or down among the people of the plan: beside whom, and under whom. Nobody's bookings change. */
import { coachesOf, leadersOf, sellersByCoach, trainersOf } from '../people.ts';
import type { Coach, Person, Plan } from '../plan.ts';
import type { SubjectEdit } from './change.ts';
import { placeOf } from './edit.ts';
import { isJsonObject, withoutField } from './json.ts';
import type { PlanInEdit } from './people.ts';

type Edits = readonly SubjectEdit[];

/** Coaches as they stand under their leaders; those whom nobody leads last. */
export function coachesInOrder(plan: Plan): readonly Coach[] {
  return coachGroups(plan).flatMap(({ members }) => members);
}

/**
 * Past the first and the last of a coach's sellers the way goes on to the coach before and after, and in the same way
 * from leader to leader. Nothing where it ends.
 */
export function stepPerson(open: PlanInEdit, id: string, by: -1 | 1): Edits {
  const { plan } = open;
  const person = plan.people.find((one) => one.id === id);
  if (person === undefined) return [];
  const groups = groupsOf(plan, person);
  const at = groups.findIndex(({ members }) => members.some((one) => one.id === id));
  const group = groups[at];
  const beside = group?.members[group.members.findIndex((one) => one.id === id) + by];
  if (group !== undefined && beside !== undefined)
    return placed(open, person, group.parent, by < 0 ? beside.id : following(plan, beside.id));
  const next = groups[at + by];
  return next === undefined ? [] : intoGroup(open, person, next, by);
}

interface Group {
  /** The coach of sellers, the leader of coaches. */
  readonly parent: string | null;
  readonly members: readonly Person[];
}

function groupsOf(plan: Plan, { role }: Person): readonly Group[] {
  switch (role) {
    case 'seller':
      return coachesInOrder(plan).map(({ id }) => ({
        parent: id,
        members: sellersByCoach(plan).get(id) ?? [],
      }));
    case 'coach':
      return coachGroups(plan);
    case 'leader':
      return [{ parent: null, members: leadersOf(plan) }];
    case 'trainer':
      return [{ parent: null, members: trainersOf(plan) }];
  }
}

function coachGroups(plan: Plan) {
  const byLeader = Map.groupBy(coachesOf(plan), ({ leader }) => leader);
  const parents = [...leadersOf(plan).map(({ id }) => id), null];
  return parents.map((parent) => ({ parent, members: byLeader.get(parent) ?? [] }));
}

/** Last of the group above, first of the one below. The list is left as it is where that follows from it. */
function intoGroup(open: PlanInEdit, person: Person, { parent, members }: Group, by: -1 | 1): Edits {
  const { plan } = open;
  const nearest = members.at(by < 0 ? -1 : 0);
  const isInOrder =
    nearest === undefined || Math.sign(plan.people.indexOf(nearest) - plan.people.indexOf(person)) === by;
  if (isInOrder) {
    const at = ['people', { item: person.id }, parentField(person)];
    return [{ subject: 'plan', kind: 'set', at, ...(parent !== null && { value: parent }) }];
  }
  return placed(open, person, parent, by < 0 ? following(plan, nearest.id) : nearest.id);
}

/** Out of the list and in again before another, or last. */
function placed({ documents }: PlanInEdit, person: Person, parent: string | null, before: string | null) {
  const at = ['people'];
  const item = placeOf(documents.plan, [...at, { item: person.id }]);
  if (!isJsonObject(item)) return [];
  const isLed = person.role === 'seller' || person.role === 'coach';
  const field = parentField(person);
  const led = parent === null ? withoutField(item, field) : { ...item, [field]: parent };
  return [
    { subject: 'plan', kind: 'remove', at, item: person.id },
    { subject: 'plan', kind: 'insert', at, item: isLed ? led : item, before },
  ] as const;
}

const parentField = ({ role }: Person): 'coach' | 'leader' => (role === 'seller' ? 'coach' : 'leader');

function following({ people }: Plan, id: string): string | null {
  return people[people.findIndex((one) => one.id === id) + 1]?.id ?? null;
}
