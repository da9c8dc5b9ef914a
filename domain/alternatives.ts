/** The three rhythms a client may choose between: what each asks for and leaves out, and the edits that choose one. */
import { withEdits, type SubjectEdit } from './edit/change.ts';
import { placeOf } from './edit/edit.ts';
import { idOfItem, insideOf, itemOf } from './edit/items.ts';
import { isJsonList, isJsonObject, isSame, type Json, type JsonObject } from './edit/json.ts';
import type { PlanInEdit } from './edit/people.ts';
import { figuresOf, type Figures } from './figures.ts';
import { ALTERNATIVE_KINDS, type AlternativeKind, type Plan, type Rhythm, type RhythmKind } from './plan.ts';

export interface Alternative {
  readonly kind: AlternativeKind;
  readonly rhythm: Rhythm;
  /** The plan's figures with this rhythm. */
  readonly figures: Figures;
  readonly leavesOut: readonly LeftOut[];
  /** Whether the plan's rhythm is this one. */
  readonly isChosen: boolean;
}

/** A kind of session that is not planned at all, or less often than research asks for. */
export interface LeftOut {
  readonly kind: RhythmKind;
  readonly how: 'none' | 'belowResearch';
}

/** All three, from the least to the most. */
export function alternativesOf(plan: Plan): readonly Alternative[] {
  const chosen = chosenAlternative(plan);
  return ALTERNATIVE_KINDS.map((kind) => {
    const rhythm = plan.alternatives[kind];
    const figures = figuresOf({ ...plan, rhythm });
    return { kind, rhythm, figures, leavesOut: leftOut(rhythm, figures), isChosen: kind === chosen };
  });
}

/** The alternative that the plan's rhythm equals; null where it is one of its own. */
export function chosenAlternative(plan: Plan): AlternativeKind | null {
  const own = asDocument(plan.rhythm);
  return ALTERNATIVE_KINDS.find((kind) => isSame(asDocument(plan.alternatives[kind]), own)) ?? null;
}

/** The plan's rhythm becomes the alternative's; nothing where it already is. */
export function chooseAlternative(open: PlanInEdit, kind: AlternativeKind): readonly SubjectEdit[] {
  const at = ['plan', 'rhythm'];
  const value = filledIn(placeOf(open.documents.plan, at), open.plan.alternatives[kind]);
  return edited(open, { subject: 'plan', kind: 'set', at, value });
}

/** The plan's rhythm is kept as one of the alternatives; nothing where it already is that one. */
export function keepAsAlternative(open: PlanInEdit, kind: AlternativeKind): readonly SubjectEdit[] {
  const list = ['plan', 'alternatives'];
  const standing = placeOf(open.documents.plan, list);
  const items = isJsonList(standing) ? standing : [];
  const own = items.find((item) => {
    const inside = insideOf(item);
    return isJsonObject(inside) && inside['kind'] === kind;
  });
  const id = own === undefined ? null : idOfItem(own);
  if (id === null) {
    if (isSame(asDocument(open.plan.alternatives[kind]), asDocument(open.plan.rhythm))) return [];
    const item = itemOf({ kind, rhythm: asDocument(open.plan.rhythm) }, kind);
    return [{ subject: 'plan', kind: 'insert', at: list, item, before: null }];
  }
  const at = [...list, { item: id }, 'rhythm'];
  const value = filledIn(placeOf(open.documents.plan, at), open.plan.rhythm);
  return edited(open, { subject: 'plan', kind: 'set', at, value });
}

/** The one edit, unless it would leave the document as it is. */
function edited({ documents }: PlanInEdit, edit: SubjectEdit): readonly SubjectEdit[] {
  const after = withEdits(documents, [edit]);
  return after !== null && isSame(after.plan, documents.plan) ? [] : [edit];
}

function leftOut({ coaching, productTraining, processReview, refill }: Rhythm, { research }: Figures) {
  const times: readonly (readonly [RhythmKind, number, boolean])[] = [
    ['coaching', coaching.perMonth, research.coaching === 'below'],
    ['productTraining', productTraining.perMonth, research.productTraining === 'below'],
    ['processReview', processReview.perQuarter, research.processReview === 'below'],
    ['refill', refill.perMonth, false],
  ];
  return times.flatMap(([kind, often, isBelow]): readonly LeftOut[] => {
    if (often === 0) return [{ kind, how: 'none' }];
    return isBelow ? [{ kind, how: 'belowResearch' }] : [];
  });
}

/** The rhythm in a document; fields there that it does not name stay. */
function filledIn(standing: Json | undefined, rhythm: Rhythm): JsonObject {
  return merged(isJsonObject(standing) ? standing : {}, asDocument(rhythm));
}

function merged(standing: JsonObject, given: JsonObject): JsonObject {
  const parts = Object.entries(given).map(([field, value]) => {
    const before = standing[field];
    const isPart = isJsonObject(before) && isJsonObject(value);
    return [field, isPart ? merged(before, value) : value] as const;
  });
  return { ...standing, ...Object.fromEntries(parts) };
}

function asDocument({ coaching, productTraining, processReview, refill }: Rhythm): JsonObject {
  const { start } = coaching;
  return {
    coaching: { ...coaching, start: start === null ? null : { ...start } },
    productTraining: { ...productTraining },
    processReview: { ...processReview },
    refill: { ...refill },
  };
}
