/**
 * The items of a document's lists, each addressed by an id. People, bookings, behaviours, celebrations, the trainer's days and
 * the offer's sections have ids of their own; the others are given one here when a plan comes into the app, and lose it again when it leaves as a file.
 */
import { isJsonList, isJsonObject, withoutField, type Json, type JsonObject } from './json.ts';

/** The id that the app gives an item. */
const ID = '$id';
/** The item itself, where it is no object or has fields of the app's own names. */
const VALUE = '$value';

/** Where lists stand whose items are addressed one by one, `*` for any item. The rest are values as a whole. */
const LISTS: ReadonlySet<string> = new Set([
  'modules',
  'people',
  'people/*/away',
  'plan/alternatives',
  'plan/calendar/pauses',
  'plan/calendar/coachingTimes',
  'plan/bookings',
  'plan/behaviours',
  'plan/celebrations',
  'plan/trainerDays',
  'plan/questions',
  'plan/guides',
  'plan/guides/*/steps',
  'plan/guides/*/steps/*/questions',
  'plan/demands/courage',
  'plan/investment/fees',
  'plan/investment/options',
  'plan/proposal/told',
  'plan/proposal/terms',
  'plan/proposal/commitments/client',
  'plan/proposal/commitments/consultant',
  'plan/proposal/sections',
]);
/** The lists whose items have lists inside them. */
const NESTING: ReadonlySet<string> = new Set(
  [...LISTS].map((list) => list.split('/*/').slice(0, -1).join('/*/')),
);
const OWN_IDS: ReadonlySet<string> = new Set([
  'people',
  'plan/bookings',
  'plan/behaviours',
  'plan/celebrations',
  'plan/trainerDays',
  'plan/proposal/sections',
]);

/** Whether the list at an address, `*` for any item, is one whose items are addressed. */
export function isItemList(at: string): boolean {
  return LISTS.has(at);
}

export function idOfItem(item: Json): string | null {
  if (!isJsonObject(item)) return null;
  const id = item[ID] ?? item['id'];
  return typeof id === 'string' ? id : null;
}

/** What of an item the steps of an address lead into. */
export function insideOf(item: Json): Json {
  return isWrapped(item) ? (item[VALUE] ?? null) : item;
}

/** The item with something else inside it. */
export function withInside(item: Json, inside: Json): Json {
  return isWrapped(item) ? { ...item, [VALUE]: inside } : inside;
}

function isWrapped(item: Json): item is JsonObject {
  return isJsonObject(item) && Object.hasOwn(item, ID) && Object.hasOwn(item, VALUE);
}

/** The item without what the app has added. */
export function valueOfItem(item: Json): Json {
  if (!isJsonObject(item) || !Object.hasOwn(item, ID)) return item;
  return isWrapped(item) ? insideOf(item) : withoutField(item, ID);
}

/** An item as a list of the app's holds it. */
export function itemOf(value: Json, id: string): JsonObject {
  return isPlain(value) ? { [ID]: id, ...value } : { [ID]: id, [VALUE]: value };
}

/** A new item of a list: its id is a field of the file's where the list has such, and the app's own otherwise. */
export function newItem(list: string, value: JsonObject, id: string): JsonObject {
  return OWN_IDS.has(list) ? { id, ...value } : itemOf(value, id);
}

function isPlain(value: Json): value is JsonObject {
  return isJsonObject(value) && !Object.hasOwn(value, ID) && !Object.hasOwn(value, VALUE);
}

/** The document with an id on every item that has none of its own, or has one that stands in its list before. */
export function withItemIds(document: JsonObject, newId: () => string): JsonObject {
  const give: ListChange = (items, list) => {
    const taken = new Set<string>();
    return items.map((item) => {
      const inside = mapInside(item, list, give);
      const own = OWN_IDS.has(list) && isJsonObject(item) ? item['id'] : null;
      if (typeof own !== 'string' || taken.has(own)) return itemOf(inside, newId());
      taken.add(own);
      return isPlain(inside) ? inside : itemOf(inside, own);
    });
  };
  return mapLists(document, '', give);
}

/** The document as it stands in a plan file. */
export function withoutItemIds(document: JsonObject): JsonObject {
  const take: ListChange = (items, list) => items.map((item) => mapInside(valueOfItem(item), list, take));
  return mapLists(document, '', take);
}

/** Whether every item of the lists can be addressed: it has an id, and no other in its list has the same. */
export function hasItemIds(document: JsonObject): boolean {
  let hasAll = true;
  const look: ListChange = (items, list) => {
    const ids = new Set(items.map(idOfItem));
    if (ids.has(null) || ids.size < items.length) hasAll = false;
    for (const item of items) mapInside(insideOf(item), list, look);
    return items;
  };
  mapLists(document, '', look);
  return hasAll;
}

type ListChange = (items: readonly Json[], list: string) => readonly Json[];

function mapLists(document: JsonObject, at: string, change: ListChange): JsonObject {
  return Object.fromEntries(
    Object.entries(document).map(([field, value]) => [field, mapField(value, at + field, change)]),
  );
}

function mapField(value: Json, at: string, change: ListChange): Json {
  if (isJsonList(value) && LISTS.has(at)) return change(value, at);
  return isJsonObject(value) ? mapLists(value, `${at}/`, change) : value;
}

/** The item with the lists inside it changed. Most items have none, and are left as they are. */
function mapInside(item: Json, list: string, change: ListChange): Json {
  return NESTING.has(list) && isJsonObject(item) ? mapLists(item, `${list}/*/`, change) : item;
}
