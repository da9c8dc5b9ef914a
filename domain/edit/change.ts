/** What a change did, as data: the texts make "coaching 2 -> 3 gånger i månaden" of it. */
import type { Role } from '../plan.ts';
import { defaultAt } from './defaultDocument.ts';
import { calendarChange, type CalendarChange } from './calendarChange.ts';
import { sectionChange, type SectionChange } from './sectionChange.ts';
import { applyEdit, fieldOf, placeOf, type Edit } from './edit.ts';
import type { PlanDocuments, SubjectKind } from './documents.ts';
import { itemName, nameAt, nameById, roleOf } from './itemName.ts';
import { idOfItem } from './items.ts';
import type { Json } from './json.ts';
import { extentOf, peopleChange, roleChange } from './peopleChange.ts';

/** An edit and the document it belongs to. */
export type SubjectEdit = Edit & { readonly subject: SubjectKind };

/** Fields that say who, by id. */
export const PEOPLE_IN: ReadonlySet<string> = new Set([
  'people/*/coach',
  'people/*/leader',
  'plan/calendar/coachingTimes/*/coach',
  'plan/behaviours/*/seller',
  'plan/celebrations/*/person',
]);

/** What an item is called. A person without a name is called by the role and which one of it. */
export type ItemName = string | { readonly role: Role; readonly number: number };

export type Change =
  /** One field. `field` is the address with `*` for items: `plan/rhythm/coaching/perMonth`, `people/*\/name`. */
  | {
      readonly kind: 'set';
      readonly subject: SubjectKind;
      readonly field: string;
      /** The default where the field is not there; null where there is none. */
      readonly from: Json;
      readonly to: Json;
      /** The item whose field it is; null where it has no name, or the field is in no item. */
      readonly of: ItemName | null;
    }
  | {
      readonly kind: 'added' | 'removed' | 'moved';
      readonly subject: SubjectKind;
      /** `people`, `plan/investment/fees` ... */
      readonly list: string;
      readonly count: number;
      /** The one item; null for several, and for one without a name. */
      readonly name: ItemName | null;
      /** Of people that all have one role. */
      readonly role?: Role;
    }
  /** One item out of a list and into another. */
  | {
      readonly kind: 'transferred';
      readonly subject: SubjectKind;
      /** Where it came. */
      readonly list: string;
      readonly name: ItemName | null;
    }
  | {
      readonly kind: 'several';
      readonly subject: SubjectKind;
      readonly count: number;
      /** The address that all of it lies in, with `*` for items: `people/*\/coach`, `plan/calendar`. */
      readonly field?: string;
    }
  | CalendarChange
  | SectionChange
  /** All of the plan by what a file says, by what a version of that name was, or as a template of that name has it. */
  | {
      readonly kind: 'replaced';
      readonly subject: SubjectKind;
      readonly version?: string;
      readonly template?: string;
    }
  | { readonly kind: 'created' | 'deleted'; readonly subject: SubjectKind; readonly name: string | null };

/** All but those that have words of their own. */
export type PlainChange = Exclude<Change, CalendarChange | SectionChange>;

/** Describes edits by the documents that they are about to change. At least one edit is expected. */
export function changeOf(documents: PlanDocuments, edits: readonly SubjectEdit[]): Change {
  const after = (): PlanDocuments | null => withEdits(documents, edits);
  return (
    calendarChange(documents, edits, after) ??
    sectionChange(documents, edits, after) ??
    plainChange(documents, edits)
  );
}

function plainChange(documents: PlanDocuments, edits: readonly SubjectEdit[]): Change {
  const [first] = edits;
  if (first?.kind === 'set' && isOneField(edits)) return fieldChange(documents, first);
  return (
    listChange(documents, edits) ??
    transferChange(documents, edits) ??
    roleChange(documents, edits) ??
    peopleChange(documents, edits) ?? {
      kind: 'several',
      subject: first?.subject ?? 'plan',
      ...extentOf(edits),
    }
  );
}

/** Fields that are set with another, which is what the change is about: by its address, where they lie. */
const BRINGS: Readonly<Record<string, string>> = {
  'plan/calendar/country': 'plan/calendar/timeZone',
  'plan/investment/hourlyCost/seller': 'plan/investment/hourlyCostFrom/seller/',
  'plan/investment/hourlyCost/coach': 'plan/investment/hourlyCostFrom/coach/',
  'plan/investment/hourlyCost/leader': 'plan/investment/hourlyCostFrom/leader/',
};

function isOneField([first, ...others]: readonly SubjectEdit[]): boolean {
  const brought = first?.subject === 'plan' ? BRINGS[fieldOf(first.at)] : undefined;
  return others.every(
    ({ kind, subject, at }) =>
      kind === 'set' && subject === 'plan' && brought !== undefined && fieldOf(at).startsWith(brought),
  );
}

/** Everything that edits put into one list, take from it or move in it; null where they do something else too. */
function listChange(documents: PlanDocuments, edits: readonly SubjectEdit[]): Change | null {
  const [first] = edits;
  const list = onlyList(edits);
  const kind = waysOf(edits);
  if (first === undefined || list === null || kind === null) return null;
  const count = kind === 'moved' ? edits.length / 2 : edits.length;
  const role = list === 'people' ? roleOf(documents, edits) : null;
  return {
    kind,
    subject: first.subject,
    list,
    count,
    name: count === 1 ? itemName(documents, first) : null,
    ...(role !== null && { role }),
  };
}

/** The one list that all edits put items into or take them from; null where there is none such. */
function onlyList(edits: readonly SubjectEdit[]): string | null {
  const lists = new Set(edits.map(({ at }) => fieldOf(at)));
  const [list] = lists;
  return list === undefined || lists.size > 1 || edits.some(({ kind }) => kind === 'set') ? null : list;
}

function transferChange(documents: PlanDocuments, edits: readonly SubjectEdit[]): Change | null {
  const [out, into, another] = edits;
  if (out?.kind !== 'remove' || into?.kind !== 'insert' || another !== undefined) return null;
  if (out.subject !== into.subject || out.item !== idOfItem(into.item)) return null;
  const { subject } = into;
  return { kind: 'transferred', subject, list: fieldOf(into.at), name: itemName(documents, into) };
}

/** As many in as out is a move: an item goes out and in again as it was. */
function waysOf(edits: readonly SubjectEdit[]): 'added' | 'removed' | 'moved' | null {
  const inserts = edits.filter((edit) => edit.kind === 'insert');
  if (inserts.length === edits.length) return 'added';
  if (inserts.length === 0) return 'removed';
  return 2 * inserts.length === edits.length ? 'moved' : null;
}

function fieldChange(documents: PlanDocuments, edit: SubjectEdit & { readonly kind: 'set' }): Change {
  const document = documents[edit.subject];
  const before = placeOf(document, edit.at);
  const standing = edit.subject === 'plan' ? defaultAt(edit.at) : null;
  const field = fieldOf(edit.at);
  const item = edit.at.findLastIndex((step) => typeof step !== 'string');
  const said = (value: Json | undefined): Json => {
    if (value === undefined) return standing;
    return PEOPLE_IN.has(field) ? nameById(documents, value) : value;
  };
  return {
    kind: 'set',
    subject: edit.subject,
    field,
    from: said(before),
    to: said(edit.value),
    of: item < 0 ? null : nameAt(documents, { ...edit, at: edit.at.slice(0, item + 1) }),
  };
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
