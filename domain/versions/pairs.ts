/** Which items of a list before are which after: by their ids, or else by what they say, or what they are called. */
import { ownName } from '../edit/itemName.ts';
import { idOfItem, insideOf, valueOfItem } from '../edit/items.ts';
import { isJsonObject, withoutField, type Json } from '../edit/json.ts';

export interface Pair {
  readonly before: Json;
  readonly after: Json;
}

/** In the order of the items before. Ids are new where a plan has been read from a file. */
export function pairedItems(before: readonly Json[], after: readonly Json[]): readonly Pair[] {
  const found = new Map<Json, Json>();
  for (const keyOf of [idOfItem, contentKey, nameKey]) {
    const taken = new Set(found.values());
    const others = byKey(
      after.filter((item) => !taken.has(item)),
      keyOf,
    );
    for (const item of before.filter((one) => !found.has(one))) {
      const match = others.get(keyOf(item))?.shift();
      if (match !== undefined) found.set(item, match);
    }
  }
  return before.flatMap((item) => {
    const match = found.get(item);
    return match === undefined ? [] : [{ before: item, after: match }];
  });
}

type KeyOf = (item: Json) => string | null;

/** Items without a key are no one's match. */
function byKey(items: readonly Json[], keyOf: KeyOf): ReadonlyMap<string | null, Json[]> {
  const found = Map.groupBy(items, keyOf);
  found.delete(null);
  return found;
}

/** Whether the items that are on both sides stand in the same order. */
export function isInOrder(pairs: readonly Pair[], after: readonly Json[]): boolean {
  const places = new Map(after.map((item, place) => [item, place]));
  const order = pairs.map((pair) => places.get(pair.after) ?? 0);
  return order.every((place, index) => index === 0 || place > (order[index - 1] ?? 0));
}

/** An item without the id that it is addressed by. */
export function contentOf(item: Json): Json {
  const value = valueOfItem(item);
  return value === item && isJsonObject(item) ? withoutField(item, 'id') : value;
}

/** Also without the ids that the app has given to what lies in it. */
function contentKey(item: Json): string {
  return JSON.stringify(contentOf(item), (field, value: unknown) => (field === '$id' ? undefined : value));
}

function nameKey(item: Json): string | null {
  return ownName(insideOf(item));
}
