/** Edits as the sections make them. */
import type { SubjectEdit } from '#domain/edit/change.ts';
import type { PlanDocuments, SubjectKind } from '#domain/edit/documents.ts';
import { fieldOf, placeOf, type Address } from '#domain/edit/edit.ts';
import { idOfItem, newItem } from '#domain/edit/items.ts';
import { isJsonList, type Json, type JsonObject } from '#domain/edit/json.ts';
import { v7 as newId } from 'uuid';

/** Where a list stands. */
export interface ListPlace {
  readonly subject: SubjectKind;
  readonly at: Address;
}

/** Null takes the field away: it is not known. */
export function setField(subject: SubjectKind, at: Address, value: Json): SubjectEdit {
  return value === null ? { subject, kind: 'set', at } : { subject, kind: 'set', at, value };
}

export function setItem({ subject, at }: ListPlace, item: string, field: string, value: Json): SubjectEdit {
  return setField(subject, [...at, { item }, field], value);
}

/** The ids of a list's items, in their order. */
export function itemIds(documents: PlanDocuments, { subject, at }: ListPlace): readonly string[] {
  const list = placeOf(documents[subject], at);
  return isJsonList(list) ? list.map((item) => idOfItem(item) ?? '') : [];
}

/** A new item last in the list, and its id. */
export function addItem(
  { subject, at }: ListPlace,
  value: JsonObject,
): { readonly id: string; readonly edits: readonly SubjectEdit[] } {
  const id = newId();
  return {
    id,
    edits: [{ subject, kind: 'insert', at, item: newItem(fieldOf(at), value, id), before: null }],
  };
}

export function removeItem({ subject, at }: ListPlace, item: string): SubjectEdit {
  return { subject, kind: 'remove', at, item };
}

/** One step up or down; none where the item is at the end already. */
export function moveItem(
  documents: PlanDocuments,
  { subject, at }: ListPlace,
  id: string,
  by: -1 | 1,
): readonly SubjectEdit[] {
  const ids = itemIds(documents, { subject, at });
  const from = ids.indexOf(id);
  const to = from + by;
  const list = placeOf(documents[subject], at);
  const item = isJsonList(list) ? list[from] : undefined;
  if (!isItem(item) || to < 0 || to >= ids.length) return [];
  const others = ids.toSpliced(from, 1);
  return [
    { subject, kind: 'remove', at, item: id },
    { subject, kind: 'insert', at, item, before: others[to] ?? null },
  ];
}

/** Out of one list and last into another of the same document. */
export function transferItem(
  documents: PlanDocuments,
  from: ListPlace,
  to: ListPlace,
  id: string,
): readonly SubjectEdit[] {
  const list = placeOf(documents[from.subject], from.at);
  const item = isJsonList(list) ? list.find((one) => idOfItem(one) === id) : undefined;
  if (!isItem(item)) return [];
  return [removeItem(from, id), { subject: to.subject, kind: 'insert', at: to.at, item, before: null }];
}

function isItem(item: Json | undefined): item is JsonObject {
  return item !== undefined && idOfItem(item) !== null;
}

/** A text as it was typed, blanks at its ends too; empty where there is none. */
export function textAt(documents: PlanDocuments, subject: SubjectKind, at: Address): string {
  const text = placeOf(documents[subject], at);
  return typeof text === 'string' ? text : '';
}

/** Sets a text as it is typed; an empty one is taken away. */
export function setText(subject: SubjectKind, at: Address, text: string): SubjectEdit {
  return setField(subject, at, text === '' ? null : text);
}
