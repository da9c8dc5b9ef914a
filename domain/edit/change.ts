/** What a change did, as data: the texts make "coaching 2 -> 3 gånger i månaden" of it. */
import { defaultAt } from './defaultDocument.ts';
import { applyEdit, placeOf, type Edit } from './edit.ts';
import type { PlanDocuments, SubjectKind } from './documents.ts';
import { insideOf } from './items.ts';
import { isJsonObject, type Json } from './json.ts';

/** An edit and the document it belongs to. */
export type SubjectEdit = Edit & { readonly subject: SubjectKind };

export type Change =
  /** One field. `field` is the address with `*` for items: `plan/rhythm/coaching/perMonth`, `people/*\/name`. */
  | {
      readonly kind: 'set';
      readonly subject: SubjectKind;
      readonly field: string;
      /** The default where the field is not there; null where there is none. */
      readonly from: Json;
      readonly to: Json;
      /** The name of the item whose field it is; null where it has none, or the field is in no item. */
      readonly of: string | null;
    }
  | {
      readonly kind: 'added' | 'removed' | 'moved';
      readonly subject: SubjectKind;
      /** `people`, `plan/investment/fees` ... */
      readonly list: string;
      readonly count: number;
      /** The name of the one item; null for several, and for one without a name. */
      readonly name: string | null;
    }
  | { readonly kind: 'several'; readonly subject: SubjectKind; readonly count: number }
  | { readonly kind: 'created' | 'deleted'; readonly subject: SubjectKind; readonly name: string | null };

/** Describes edits by the documents that they are about to change. At least one edit is expected. */
export function changeOf(documents: PlanDocuments, edits: readonly SubjectEdit[]): Change {
  const [first] = edits;
  const subject = first?.subject ?? 'plan';
  if (first?.kind === 'set' && edits.length === 1) return fieldChange(documents, first);
  return listChange(documents, edits) ?? { kind: 'several', subject, count: edits.length };
}

function listChange(documents: PlanDocuments, edits: readonly SubjectEdit[]): Change | null {
  const [first] = edits;
  const list = onlyList(edits);
  const kind = waysOf(edits);
  if (first === undefined || list === null || kind === null) return null;
  const count = kind === 'moved' ? edits.length / 2 : edits.length;
  return { kind, subject: first.subject, list, count, name: count === 1 ? itemName(documents, first) : null };
}

/** The one list that all edits put items into or take them from; null where there is none such. */
function onlyList(edits: readonly SubjectEdit[]): string | null {
  const lists = new Set(edits.map(({ at }) => fieldOf(at)));
  const [list] = lists;
  return list === undefined || lists.size > 1 || edits.some(({ kind }) => kind === 'set') ? null : list;
}

/** As many in as out is a move: an item goes out and in again. */
function waysOf(edits: readonly SubjectEdit[]): 'added' | 'removed' | 'moved' | null {
  const added = edits.filter(({ kind }) => kind === 'insert').length;
  if (added === edits.length) return 'added';
  if (added === 0) return 'removed';
  return 2 * added === edits.length ? 'moved' : null;
}

function fieldChange(documents: PlanDocuments, edit: SubjectEdit & { readonly kind: 'set' }): Change {
  const document = documents[edit.subject];
  const before = placeOf(document, edit.at);
  const standing = edit.subject === 'plan' ? defaultAt(edit.at) : null;
  const item = edit.at.findLastIndex((step) => typeof step !== 'string');
  const owner = item < 0 ? undefined : placeOf(document, edit.at.slice(0, item + 1));
  return {
    kind: 'set',
    subject: edit.subject,
    field: fieldOf(edit.at),
    from: before === undefined ? standing : before,
    to: edit.value === undefined ? standing : edit.value,
    of: nameOf(owner),
  };
}

/** The address with `*` for every item. */
export function fieldOf(at: Edit['at']): string {
  return at.map((step) => (typeof step === 'string' ? step : '*')).join('/');
}

function itemName(documents: PlanDocuments, edit: SubjectEdit | undefined): string | null {
  if (edit?.kind === 'insert') return nameOf(insideOf(edit.item));
  if (edit?.kind !== 'remove') return null;
  return nameOf(placeOf(documents[edit.subject], [...edit.at, { item: edit.item }]));
}

/** What an item is called, whatever kind it is. */
function nameOf(item: Json | undefined): string | null {
  if (typeof item === 'string') return item;
  if (!isJsonObject(item)) return null;
  const names = ['name', 'title', 'item', 'behaviour', 'how', 'reason'].map((field) => item[field]);
  return names.filter((one) => typeof one === 'string').find((one) => one.trim() !== '') ?? null;
}

/** The documents after edits to any of them. Null where an edit has nothing to act on. */
export function withEdits(documents: PlanDocuments, edits: readonly SubjectEdit[]): PlanDocuments | null {
  let after = documents;
  for (const edit of edits) {
    const edited = applyEdit(after[edit.subject], edit);
    if (!edited.ok) return null;
    after = { ...after, [edit.subject]: edited.value.document };
  }
  return after;
}
