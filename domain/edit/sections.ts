/** The sections of the offer as edits: shown or not, elsewhere, with words of the trainer's own. */
import {
  isMovable,
  sectionsOf,
  type MovableSection,
  type OfferSection,
  type OfferSectionId,
  type SectionEntry,
} from '../offerSections.ts';
import type { SubjectEdit } from './change.ts';
import type { PlanDocuments } from './documents.ts';
import { placeOf } from './edit.ts';
import { idOfItem, insideOf } from './items.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts';

const SUBJECT = 'plan';
const AT = ['plan', 'proposal', 'sections'] as const;

/** The sections that a stored list makes. */
export function sectionsIn(list: Json | undefined): readonly OfferSection[] {
  return sectionsOf((isJsonList(list) ? list : []).map(insideOf).flatMap(entryOf));
}

export function setShown(
  { plan }: PlanDocuments,
  id: OfferSectionId,
  isShown: boolean,
): readonly SubjectEdit[] {
  return setIn(plan, id, 'shown', isShown ? null : false);
}

export function setWords(
  { plan }: PlanDocuments,
  id: OfferSectionId,
  where: 'before' | 'after',
  text: string,
): readonly SubjectEdit[] {
  return setIn(plan, id, where, text === '' ? null : text);
}

/** The words as they were typed, blanks at their ends too. */
export function wordsIn({ plan }: PlanDocuments, id: OfferSectionId, where: 'before' | 'after'): string {
  const text = placeOf(plan, [...AT, { item: id }, where]);
  return typeof text === 'string' ? text : '';
}

/** Puts a section before another, or last of those that can be moved. All of them are listed then. */
export function moveSection(
  { plan }: PlanDocuments,
  id: MovableSection,
  before: MovableSection | null,
): readonly SubjectEdit[] {
  const order = movable(plan).filter((one) => one !== id);
  const listed = listedIds(plan);
  const fill = order.flatMap((one, at): readonly SubjectEdit[] =>
    listed.has(one)
      ? []
      : [
          insert(
            { id: one },
            order.slice(at + 1).find((next) => listed.has(next)),
          ),
        ],
  );
  const item = itemOf(plan, id);
  return [
    ...fill,
    ...(item === undefined ? [] : [{ subject: SUBJECT, kind: 'remove', at: AT, item: id } as const]),
    insert(item ?? { id }, before ?? undefined),
  ];
}

function setIn(
  plan: JsonObject,
  id: OfferSectionId,
  field: 'shown' | 'before' | 'after',
  value: Json,
): readonly SubjectEdit[] {
  if (itemOf(plan, id) !== undefined) {
    const at = [...AT, { item: id }, field];
    return [{ subject: SUBJECT, kind: 'set', at, ...(value !== null && { value }) }];
  }
  if (value === null) return [];
  const order = movable(plan);
  const listed = listedIds(plan);
  const next = isMovable(id) ? order.slice(order.indexOf(id) + 1).find((one) => listed.has(one)) : undefined;
  return [insert({ id, [field]: value }, next)];
}

function insert(item: JsonObject, before: string | undefined): SubjectEdit {
  return { subject: SUBJECT, kind: 'insert', at: AT, item, before: before ?? null };
}

function movable(plan: JsonObject): readonly MovableSection[] {
  return sectionsIn(placeOf(plan, AT))
    .map(({ id }) => id)
    .filter(isMovable);
}

function listOf(plan: JsonObject): readonly Json[] {
  const list = placeOf(plan, AT);
  return isJsonList(list) ? list : [];
}

function listedIds(plan: JsonObject): ReadonlySet<string> {
  return new Set(listOf(plan).map((item) => idOfItem(item) ?? ''));
}

function itemOf(plan: JsonObject, id: string): JsonObject | undefined {
  const item = listOf(plan).find((one) => idOfItem(one) === id);
  return item !== undefined && isJsonObject(item) ? item : undefined;
}

function entryOf(item: Json): readonly SectionEntry[] {
  if (!isJsonObject(item)) return [];
  const { id, shown, before, after } = item;
  if (typeof id !== 'string') return [];
  return [
    {
      id,
      shown: shown !== false,
      before: typeof before === 'string' ? before : null,
      after: typeof after === 'string' ? after : null,
    },
  ];
}
