/** Changes of several edits: who came, went or took another role, and otherwise what all of it is about. */
import type { Change, SubjectEdit } from './change.ts';
import type { PlanDocuments } from './documents.ts';
import { fieldOf, placeOf, type Step } from './edit.ts';
import { idOfItem } from './items.ts';
import { itemName, nameAt, roleOf } from './itemName.ts';

type Edits = readonly SubjectEdit[];

/** A person who goes out and comes in again in another role. */
export function roleChange(documents: PlanDocuments, edits: Edits): Change | null {
  const [inserted, another] = edits.filter(isOfPeople).filter((edit) => edit.kind === 'insert');
  const id = inserted === undefined ? null : idOfItem(inserted.item);
  const from = id === null ? undefined : placeOf(documents.plan, ['people', { item: id }, 'role']);
  const to = inserted?.item['role'];
  if (id === null || another !== undefined || typeof from !== 'string' || typeof to !== 'string') return null;
  const of = nameAt(documents, { subject: 'plan', at: ['people', { item: id }] });
  return { kind: 'set', subject: 'plan', field: 'people/*/role', from, to, of };
}

/** What is given to a person, and does not follow from who comes or goes. */
const GIVEN: ReadonlySet<string> = new Set(['people/*/name', 'people/*/email']);

/** People who come or go; what else is changed with them follows from it, but for what is given to others. */
export function peopleChange(documents: PlanDocuments, edits: Edits): Change | null {
  const people = edits.filter(isOfPeople);
  const [first] = people;
  const kinds = new Set(people.map(({ kind }) => kind));
  const isGiving = edits.some(({ kind, at }) => kind === 'set' && GIVEN.has(fieldOf(at)));
  if (first === undefined || kinds.size > 1 || isGiving) return null;
  const role = roleOf(documents, people);
  return {
    kind: first.kind === 'insert' ? 'added' : 'removed',
    subject: 'plan',
    list: 'people',
    count: people.length,
    name: people.length === 1 ? itemName(documents, first) : null,
    ...(role !== null && { role }),
  };
}

type OfPeople = SubjectEdit & { readonly kind: 'insert' | 'remove' };
function isOfPeople(edit: SubjectEdit): edit is OfPeople {
  return edit.kind !== 'set' && edit.subject === 'plan' && fieldOf(edit.at) === 'people';
}

/** How many things edits are about, and the address that all of them lie in, where it is one document's. */
export function extentOf(edits: Edits): { readonly count: number; readonly field?: string } {
  const places = edits.map(placeIn);
  const field = common(places.map((at) => fieldOf(at).split('/')));
  const items = new Set(places.map((at) => JSON.stringify(at.slice(0, 1 + at.findIndex(isItem)))));
  const count = field?.includes('*') || field === 'people' ? items.size : edits.length;
  const isOne = new Set(edits.map(({ subject }) => subject)).size === 1;
  return { count, ...(isOne && field !== null && { field }) };
}

/** Where an edit is; a person who is put in gets a name with it. */
function placeIn(edit: SubjectEdit): readonly Step[] {
  if (edit.kind === 'set') return edit.at;
  const item = edit.kind === 'remove' ? edit.item : (idOfItem(edit.item) ?? '');
  const isNamed = isOfPeople(edit) && edit.kind === 'insert' && typeof edit.item['name'] === 'string';
  return [...edit.at, { item }, ...(isNamed ? ['name'] : [])];
}

const isItem = (step: Step): boolean => typeof step !== 'string';

function common([first = [], ...others]: readonly (readonly string[])[]): string | null {
  const end = first.findIndex((step, at) => others.some((other) => other[at] !== step));
  const shared = end < 0 ? first : first.slice(0, end);
  return shared.length === 0 ? null : shared.join('/');
}
