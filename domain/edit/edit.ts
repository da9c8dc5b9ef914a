/** Changes to a document: one field, or one item of a list. Each has an inverse that takes the document back. */
import { FORBIDDEN_KEYS } from '../planFile/json.ts';
import { ok, problem, type Result } from '../result.ts';
import { idOfItem, insideOf, withInside } from './items.ts';
import { isJsonList, isJsonObject, isSame, withoutField, type Json, type JsonObject } from './json.ts';

/** A step into a document: a field by its name, or an item of a list by its id. */
export type Step = string | { readonly item: string };
export type Address = readonly Step[];

export type Edit =
  /** Puts a value in a field, or takes the field away where there is no value. Missing objects on the way are made. */
  | { readonly kind: 'set'; readonly at: Address; readonly value?: Json }
  /** Puts an item, with its id, into a list: before another, or last. A list that is not there is made. */
  | {
      readonly kind: 'insert';
      readonly at: Address;
      readonly item: JsonObject;
      readonly before: string | null;
    }
  | { readonly kind: 'remove'; readonly at: Address; readonly item: string };

/** Why an edit has nothing to act on. */
export type EditProblem =
  | { readonly kind: 'noSuchPlace'; readonly at: Address }
  | { readonly kind: 'idTaken'; readonly at: Address; readonly item: string };

export interface Edited {
  readonly document: JsonObject;
  /** What takes it back. */
  readonly inverse: Edit;
}

/**
 * The document after an edit; the one before is left as it was.
 * Errors: a field, list or item on the way that is not there, or an id that the list already has.
 */
export function applyEdit(document: JsonObject, edit: Edit): Result<Edited, EditProblem> {
  if (edit.kind === 'set') return setField(document, edit);
  const parent = placeOf(document, edit.at);
  if (parent !== undefined && parent !== null && !isJsonList(parent))
    return problem({ kind: 'noSuchPlace', at: edit.at });
  return edit.kind === 'insert'
    ? insert(document, edit, parent ?? null)
    : remove(document, edit, parent ?? []);
}

/** All edits, one after the other, and what takes them all back; the first that fails stops it. */
export function applyEdits(
  document: JsonObject,
  edits: readonly Edit[],
): Result<{ readonly document: JsonObject; readonly inverse: readonly Edit[] }, EditProblem> {
  let after = document;
  const inverse: Edit[] = [];
  for (const edit of edits) {
    const edited = applyEdit(after, edit);
    if (!edited.ok) return edited;
    after = edited.value.document;
    inverse.unshift(edited.value.inverse);
  }
  return ok({ document: after, inverse });
}

/** An address with `*` for every item. */
export function fieldOf(at: Address): string {
  return at.map((step) => (typeof step === 'string' ? step : '*')).join('/');
}

/** What stands at an address; undefined where nothing does. */
export function placeOf(document: Json | undefined, at: Address): Json | undefined {
  return at.reduce<Json | undefined>((value, step) => stepInto(value, step), document);
}

function stepInto(value: Json | undefined, step: Step): Json | undefined {
  if (typeof step === 'string')
    return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  const item = isJsonList(value) ? value.find((one) => idOfItem(one) === step.item) : undefined;
  return item === undefined ? undefined : insideOf(item);
}

function setField(document: JsonObject, edit: Edit & { kind: 'set' }): Result<Edited, EditProblem> {
  const after = put(document, edit.at, edit.value);
  if (!isJsonObject(after)) return problem({ kind: 'noSuchPlace', at: edit.at });
  const at = firstMade(document, edit.at);
  const before = placeOf(document, at);
  return ok({
    document: after,
    inverse: before === undefined ? { kind: 'set', at } : { kind: 'set', at, value: before },
  });
}

/** The part of the address that had to be made: what is to be put back when the edit is undone. */
function firstMade(document: JsonObject, at: Address): Address {
  for (let length = 1; length < at.length; length++) {
    const above = placeOf(document, at.slice(0, length));
    if (above === undefined || above === null) return at.slice(0, length);
  }
  return at;
}

/** A copy with a value at an address; undefined where a step leads nowhere. */
function put(value: Json | undefined, [step, ...rest]: Address, leaf: Json | undefined): Json | undefined {
  if (step === undefined) return leaf;
  if (typeof step !== 'string') return putInItem(value, step.item, rest, leaf);
  if (FORBIDDEN_KEYS.has(step)) return undefined;
  const object = value ?? {};
  if (!isJsonObject(object)) return undefined;
  if (rest.length === 0 && leaf === undefined) return withoutField(object, step);
  const changed = put(Object.hasOwn(object, step) ? object[step] : undefined, rest, leaf);
  return changed === undefined ? undefined : { ...object, [step]: changed };
}

function putInItem(
  value: Json | undefined,
  id: string,
  rest: Address,
  leaf: Json | undefined,
): Json | undefined {
  if (!isJsonList(value)) return undefined;
  const index = value.findIndex((item) => idOfItem(item) === id);
  const item = value[index];
  const inside = item === undefined ? undefined : put(insideOf(item), rest, leaf);
  if (item === undefined || inside === undefined) return undefined;
  const changed = withInside(item, inside);
  return idOfItem(changed) === id ? value.with(index, changed) : undefined;
}

function insert(
  document: JsonObject,
  { at, item, before }: Edit & { kind: 'insert' },
  list: readonly Json[] | null,
): Result<Edited, EditProblem> {
  const id = idOfItem(item);
  if (id === null) return problem({ kind: 'noSuchPlace', at });
  const ids = (list ?? []).map(idOfItem);
  if (ids.includes(id)) return problem({ kind: 'idTaken', at, item: id });
  const index = before === null ? ids.length : ids.indexOf(before);
  if (index < 0) return problem({ kind: 'noSuchPlace', at: [...at, { item: before ?? '' }] });
  const edited = setField(document, { kind: 'set', at, value: (list ?? []).toSpliced(index, 0, item) });
  if (!edited.ok || list === null) return edited;
  return ok({ document: edited.value.document, inverse: { kind: 'remove', at, item: id } });
}

function remove(
  document: JsonObject,
  { at, item }: Edit & { kind: 'remove' },
  list: readonly Json[],
): Result<Edited, EditProblem> {
  const index = list.findIndex((one) => idOfItem(one) === item);
  const removed = list[index];
  if (!isJsonObject(removed)) return problem({ kind: 'noSuchPlace', at: [...at, { item }] });
  const next = list[index + 1];
  const edited = setField(document, { kind: 'set', at, value: list.toSpliced(index, 1) });
  if (!edited.ok) return edited;
  const before = next === undefined ? null : idOfItem(next);
  return ok({ document: edited.value.document, inverse: { kind: 'insert', at, item: removed, before } });
}

/** Whether an edit would leave the document as it is. */
export function changesNothing(document: JsonObject, edit: Edit): boolean {
  return edit.kind === 'set' && isSame(placeOf(document, edit.at), edit.value);
}
