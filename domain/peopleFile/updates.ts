/** What a list says otherwise of people who are in the plan already. Their ids, roles and bookings stay. */
import type { SubjectEdit } from '../edit/change.ts';
import type { Json } from '../edit/json.ts';
import type { Person, Plan } from '../plan.ts';
import { aboveOf, type RowPerson } from './rowPeople.ts';
import { sameKey } from './values.ts';

export type UpdatedField =
  | { readonly kind: 'name' | 'email'; readonly value: string }
  /** Hours a week. */
  | { readonly kind: 'hours'; readonly value: number }
  /** Whom somebody is below from then on: the id, and the name as the list has it. */
  | { readonly kind: 'coach' | 'leader'; readonly value: string; readonly name: string };

export interface Update {
  readonly person: string;
  /** Nothing where the list says what the plan says. */
  readonly fields: readonly UpdatedField[];
  /** Who is named above and is neither in the list nor in the plan: that stays as it is. */
  readonly unknownAbove: string | null;
}

/** By row. `find` gives the id of whoever a row names above itself. Of several rows about one person the first counts. */
export function updatesOf(
  plan: Plan,
  rows: readonly RowPerson[],
  find: (person: Pick<RowPerson, 'role' | 'above'>) => string | null,
): ReadonlyMap<number, Update> {
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const updates = new Map<number, Update>();
  for (const row of rows) {
    const person = row.double?.of === 'plan' ? people.get(row.double.person) : undefined;
    if (person === undefined) continue;
    people.delete(person.id);
    const above = aboveOf(person.role, row.said.coach, row.said.leader);
    const found = above === null ? null : find({ role: person.role, above });
    updates.set(row.row, {
      person: person.id,
      fields: [...ownFields(row, person), ...aboveField(person, found, above ?? '')],
      unknownAbove: found === null ? above : null,
    });
  }
  return updates;
}

function ownFields({ name, email, said: { hours } }: RowPerson, person: Person): readonly UpdatedField[] {
  const fields: UpdatedField[] = [];
  if (sameKey(name) !== sameKey(person.name ?? '')) fields.push({ kind: 'name', value: name });
  if (email !== null && sameKey(email) !== sameKey(person.email ?? ''))
    fields.push({ kind: 'email', value: email });
  if (person.role === 'coach' && hours !== null && hours !== person.coachingHoursPerWeek)
    fields.push({ kind: 'hours', value: hours });
  return fields;
}

function aboveField(person: Person, found: string | null, name: string): readonly UpdatedField[] {
  if (found === null) return [];
  if (person.role === 'seller' && found !== person.coach) return [{ kind: 'coach', value: found, name }];
  return person.role === 'coach' && found !== person.leader ? [{ kind: 'leader', value: found, name }] : [];
}

const FIELDS = {
  name: 'name',
  email: 'email',
  hours: 'coachingHoursPerWeek',
  coach: 'coach',
  leader: 'leader',
} as const;

export function updateEdits(updates: Iterable<Update>): readonly SubjectEdit[] {
  return [...updates].flatMap(({ person, fields }) =>
    fields.map(({ kind, value }) => setField(person, FIELDS[kind], value)),
  );
}

export function setField(id: string, field: string, value: Json): SubjectEdit {
  return { subject: 'plan', kind: 'set', at: ['people', { item: id }, field], value };
}
