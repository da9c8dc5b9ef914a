/** What the items that edits are about are called, as they stand in the documents before. */
import type { Role } from '../plan.ts';
import type { ItemName, SubjectEdit } from './change.ts';
import type { PlanDocuments } from './documents.ts';
import { placeOf, type Address } from './edit.ts';
import { idOfItem, insideOf } from './items.ts';
import { isJsonList, isJsonObject, type Json } from './json.ts';

/** The item that an edit puts in or takes out. */
export function itemName(documents: PlanDocuments, edit: SubjectEdit): ItemName | null {
  if (edit.kind === 'insert') return ownName(insideOf(edit.item));
  return edit.kind === 'remove'
    ? nameAt(documents, { ...edit, at: [...edit.at, { item: edit.item }] })
    : null;
}

/** The item at an address. */
export function nameAt(
  documents: PlanDocuments,
  { subject, at }: { readonly subject: SubjectEdit['subject']; readonly at: Address },
): ItemName | null {
  const own = ownName(placeOf(documents[subject], at));
  if (own !== null || subject !== 'plan') return own;
  const [list, person, further] = at;
  return list === 'people' && typeof person === 'object' && further === undefined
    ? numbered(documents, person.item)
    : null;
}

/** The person of an id; the value itself where it is no person's. */
export function nameById(documents: PlanDocuments, value: Json): Json {
  return typeof value === 'string'
    ? (nameAt(documents, { subject: 'plan', at: ['people', { item: value }] }) ?? value)
    : value;
}

/** The one role of all people that edits put in or take out; null where there are several. */
export function roleOf(documents: PlanDocuments, edits: readonly SubjectEdit[]): Role | null {
  const people = edits.map((edit) => {
    if (edit.kind === 'insert') return edit.item;
    return edit.kind === 'remove' ? placeOf(documents.plan, [...edit.at, { item: edit.item }]) : undefined;
  });
  const [role, another] = new Set(people.map(roleIn));
  return another === undefined ? (role ?? null) : null;
}

/** What an item is called, whatever kind it is. */
export function ownName(item: Json | undefined): string | null {
  if (typeof item === 'string') return item;
  if (!isJsonObject(item)) return null;
  const names = ['name', 'title', 'item', 'behaviour', 'how', 'reason'].map((field) => item[field]);
  return names.filter((one) => typeof one === 'string').find((one) => one.trim() !== '') ?? null;
}

/** Role and number in the order of the plan, as the screens call a person without a name. */
function numbered({ plan }: PlanDocuments, id: string): ItemName | null {
  const people = plan['people'];
  if (!isJsonList(people)) return null;
  const at = people.findIndex((person) => idOfItem(person) === id);
  const role = roleIn(people[at]);
  if (role === null) return null;
  return { role, number: people.slice(0, at + 1).filter((person) => roleIn(person) === role).length };
}

export function roleIn(person: Json | undefined): Role | null {
  const role = isJsonObject(person) ? person['role'] : null;
  return ROLES.find((one) => one === role) ?? null;
}

const ROLES: readonly Role[] = ['seller', 'coach', 'leader', 'trainer'];
