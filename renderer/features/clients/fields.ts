/** Fields of a client's or an academy's document, as the forms show and set them. */
import type { Edit } from '#domain/edit/edit.ts';
import type { Json, JsonObject } from '#domain/edit/json.ts';

export function textOf(document: JsonObject, field: string): string {
  const value = document[field];
  return typeof value === 'string' ? value : '';
}

export function numberOf(document: JsonObject, field: string): number | null {
  const value = document[field];
  return typeof value === 'number' ? value : null;
}

/** Null and an empty text take the field away. */
export function set(at: Edit['at'], value: Json): Edit {
  return value === null || value === '' ? { kind: 'set', at } : { kind: 'set', at, value };
}
