/** How two states of a plan differ, part by part, as changes that the texts can say. */
import { PEOPLE_IN, type Change, type ItemName } from '../edit/change.ts';
import { defaultAt } from '../edit/defaultDocument.ts';
import { SUBJECT_KINDS, type PlanDocuments, type SubjectKind } from '../edit/documents.ts';
import { fieldOf, type Address } from '../edit/edit.ts';
import { nameAt, nameById } from '../edit/itemName.ts';
import { idOfItem, isItemList } from '../edit/items.ts';
import { isJsonList, isJsonObject, isSame, type Json, type JsonObject } from '../edit/json.ts';
import { sectionChanges } from '../edit/sectionChange.ts';
import { comeAndGone } from './comeAndGone.ts';
import { bookingsDiffer } from './bookings.ts';
import { contentOf, isInOrder, pairedItems, type Pair } from './pairs.ts';
import { partOf, PLAN_PARTS, type PlanPart } from './parts.ts';

export interface PartDifferences {
  readonly part: PlanPart;
  readonly changes: readonly Change[];
}

/**
 * The changes that lead from one state to the other, by the parts of the plan in their order; none where both say the
 * same. What is not there says the same as its default, as an empty text, and as a list or an object without anything
 * in it. Bookings are counted, and have no order.
 */
export function differences(before: PlanDocuments, after: PlanDocuments): readonly PartDifferences[] {
  const sides: Sides = { before, after, people: samePeople(before, after) };
  const changes = SUBJECT_KINDS.flatMap((subject) =>
    insideDiffers(sides, { subject, at: [] }, before[subject], after[subject]),
  );
  return PLAN_PARTS.map((part) => ({
    part,
    changes: changes.filter((change) => partOf(change) === part),
  })).filter((one) => one.changes.length > 0);
}

interface Sides {
  readonly before: PlanDocuments;
  readonly after: PlanDocuments;
  /** Ids of people before, with their ids after. */
  readonly people: ReadonlyMap<string, string>;
}
/** By the ids of items after. */
interface Place {
  readonly subject: SubjectKind;
  readonly at: Address;
}
type Changes = readonly Change[];

/** Where nothing is an answer of its own, and what is not there another: no lunch, a guide as it came. */
const WHOLE: ReadonlySet<string> = new Set(['plan/calendar/lunch', 'plan/guides/*/steps']);

function valueDiffers(
  sides: Sides,
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
): Changes {
  if (isSame(before, after)) return [];
  const field = fieldOf(place.at);
  const isAnswer = WHOLE.has(field) && [before, after].some(isNothing);
  if (!isAnswer && isItemList(field) && isListOrNothing(before) && isListOrNothing(after))
    return listDiffers(sides, place, before, after);
  if (!isAnswer && isObjectOrNothing(before) && isObjectOrNothing(after))
    return insideDiffers(sides, place, before, after);
  return fieldDiffers(sides, place, before, after);
}

function insideDiffers(
  sides: Sides,
  { subject, at }: Place,
  was: JsonObject | Nothing,
  is: JsonObject | Nothing,
): Changes {
  const before = was ?? {};
  const after = is ?? {};
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].flatMap((field) =>
    valueDiffers(sides, { subject, at: [...at, field] }, ownField(before, field), ownField(after, field)),
  );
}

function listDiffers(
  sides: Sides,
  place: Place,
  was: readonly Json[] | Nothing,
  is: readonly Json[] | Nothing,
): Changes {
  const before = was ?? [];
  const after = is ?? [];
  const list = fieldOf(place.at);
  const pairs = pairedItems(before, after);
  if (place.subject === 'plan' && list === 'plan/bookings') return bookingsDiffer(before, after, pairs);
  // What is in none of the known sections is told as any list's.
  const ofSections = list === 'plan/proposal/sections' ? sectionChanges(before, after) : [];
  if (place.subject === 'plan' && ofSections.length > 0) return ofSections;
  const changed = pairs.flatMap((pair) => itemDiffers(sides, place, pair));
  const order: Changes = isInOrder(pairs, after)
    ? []
    : [{ kind: 'moved', subject: place.subject, list, count: pairs.length, name: null }];
  return [...changed, ...comeAndGone(place.subject, list, { before, after, pairs }), ...order];
}

function itemDiffers(sides: Sides, { subject, at }: Place, { before, after }: Pair): Changes {
  const item = idOfItem(after) ?? '';
  return valueDiffers(sides, { subject, at: [...at, { item }] }, contentOf(before), contentOf(after));
}

function fieldDiffers(
  { before, after, people }: Sides,
  place: Place,
  was: Json | undefined,
  is: Json | undefined,
): Changes {
  const { subject, at } = place;
  const field = fieldOf(at);
  const from = said(place, was);
  const to = said(place, is);
  // Who is the same person by another id is no change.
  const isWho = subject === 'plan' && PEOPLE_IN.has(field);
  const known = isWho && typeof from === 'string' ? (people.get(from) ?? from) : from;
  if (isSame(known, to)) return [];
  return [
    {
      ...{ kind: 'set', subject, field },
      from: named(before, place, from),
      to: named(after, place, to),
      of: aroundIt(after, place),
    },
  ];
}

/** What a value says: its default where there is nothing. */
function said({ subject, at }: Place, value: Json | undefined): Json {
  const saysNothing =
    isNothing(value) ||
    (typeof value === 'string' && value.trim() === '') ||
    (isJsonList(value) && value.length === 0);
  if (value !== undefined && (!saysNothing || WHOLE.has(fieldOf(at)))) return value;
  return subject === 'plan' ? defaultAt(at) : null;
}

/** A person by name, or by role and number. */
function named(documents: PlanDocuments, { subject, at }: Place, value: Json): Json {
  const field = fieldOf(at);
  if (subject !== 'plan') return value;
  if (field === 'people/*/name' && value === null) return nameAt(documents, { subject, at: at.slice(0, -1) });
  return PEOPLE_IN.has(field) ? nameById(documents, value) : value;
}

/** What the item that a field is in is called, or else the one around it; null where neither has a name. */
function aroundIt(documents: PlanDocuments, { subject, at }: Place): ItemName | null {
  const items = at.flatMap((step, index) => (typeof step === 'string' ? [] : [at.slice(0, index + 1)]));
  const names = items.map((item) => nameAt(documents, { subject, at: item }));
  return names.findLast((name) => name !== null) ?? null;
}

function samePeople(before: PlanDocuments, after: PlanDocuments): ReadonlyMap<string, string> {
  const [was, is] = [before, after].map(({ plan }) => plan['people']);
  const pairs = isJsonList(was) && isJsonList(is) ? pairedItems(was, is) : [];
  return new Map(pairs.map((pair) => [idOfItem(pair.before) ?? '', idOfItem(pair.after) ?? '']));
}

function ownField(object: JsonObject, field: string): Json | undefined {
  return Object.hasOwn(object, field) ? object[field] : undefined;
}

type Nothing = null | undefined;
function isNothing(value: Json | undefined): value is Nothing {
  return value === undefined || value === null;
}

function isListOrNothing(value: Json | undefined): value is readonly Json[] | Nothing {
  return isNothing(value) || isJsonList(value);
}

function isObjectOrNothing(value: Json | undefined): value is JsonObject | Nothing {
  return isNothing(value) || isJsonObject(value);
}
