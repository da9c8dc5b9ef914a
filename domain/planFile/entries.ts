/** Going through data that may not have its shape. What is not as expected is simply not there. */
import { at, isEnough, reportAt, spell, type Reading } from './reading.ts';
import { isObject, type JsonObject } from './shapes.ts';

/** The object that stands there, or an empty one. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isObject(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Holds every object of the list at `parent[key]` against a check, with the reader at its place. */
export function checkEach(
  parent: JsonObject,
  key: string,
  reading: Reading,
  check: (entry: JsonObject) => void,
): void {
  at(reading, key, () => {
    for (const [index, item] of listOf(parent[key]).entries()) {
      if (isEnough(reading)) return;
      if (isObject(item)) at(reading, index, () => check(item));
    }
  });
}

/** Notes every value of the list at `parent[key]` that has stood there before. */
export function checkUnique(parent: JsonObject, key: string, reading: Reading): void {
  noteRepeated(parent, key, (value) => ({ value, path: [] }), reading);
}

/** Notes every value of a field of the objects at `parent[key]` that has stood there before. */
export function checkUniqueField(parent: JsonObject, key: string, field: string, reading: Reading): void {
  const partOf = (item: unknown) => ({ value: isObject(item) ? item[field] : undefined, path: [field] });
  noteRepeated(parent, key, partOf, reading);
}

/** Notes every id of the objects at `parent[key]` that has stood there before; of those that count. */
export function checkUniqueIds(
  parent: JsonObject,
  key: string,
  reading: Reading,
  counts: (entry: JsonObject) => boolean = () => true,
): void {
  const idOf = (item: unknown) => ({
    value: isObject(item) && counts(item) ? item.id : undefined,
    path: ['id'],
  });
  noteRepeated(parent, key, idOf, reading);
}

function noteRepeated(
  parent: JsonObject,
  key: string,
  part: (item: unknown) => { readonly value: unknown; readonly path: readonly string[] },
  reading: Reading,
): void {
  const first = new Map<unknown, number>();
  for (const [index, item] of listOf(parent[key]).entries()) {
    if (isEnough(reading)) return;
    const { value, path } = part(item);
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, index);
      continue;
    }
    const other = spell([...reading.path, key, earlier, ...path]);
    reportAt(reading, [key, index, ...path], value, { kind: 'unlike', path: other });
  }
}
