/** JSON in the store's columns. */
import { isJson, isJsonList, isJsonObject, type Json, type JsonObject } from '#domain/edit/json.ts';
import { DamagedRow } from './storeProblems.ts';

/** The object that a column holds. Throws where it holds none: the store has not written that. */
export function objectOf(text: string): JsonObject {
  const value = jsonOf(text);
  if (isJsonObject(value)) return value;
  throw new DamagedRow('no object');
}

export function jsonOf(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (isJson(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DamagedRow('no JSON');
}

/** The text that stands in a field; null where none does. */
export function textAt(object: JsonObject, field: string): string | null {
  const value = object[field];
  return typeof value === 'string' ? value : null;
}

/** The object that stands in a field; an empty one where none does. */
export function objectAt(object: JsonObject, field: string): JsonObject {
  const value = object[field];
  return isJsonObject(value) ? value : {};
}

export function listAt(object: JsonObject, field: string): readonly Json[] | null {
  const value = object[field];
  return isJsonList(value) ? value : null;
}
