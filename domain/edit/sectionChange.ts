/** What edits do with the sections of the offer, as a trainer says it: one that is left out, moved, or written in. */
import type { OfferSection, OfferSectionId } from '../offerSections.ts';
import type { Change, SubjectEdit } from './change.ts';
import type { PlanDocuments } from './documents.ts';
import { fieldOf, placeOf } from './edit.ts';
import { idOfItem } from './items.ts';
import type { Json } from './json.ts';
import { sectionsIn } from './sections.ts';

const LIST = 'plan/proposal/sections';

export interface SectionChange {
  readonly kind: 'section';
  readonly subject: 'plan';
  readonly act: 'shown' | 'hidden' | 'words' | 'moved';
  /** Null where several stand elsewhere. */
  readonly section: OfferSectionId | null;
}

/** Null where edits are about anything else too, or about several sections. */
export function sectionChange(
  documents: PlanDocuments,
  edits: readonly SubjectEdit[],
  withThem: () => PlanDocuments | null,
): Change | null {
  if (!edits.every(({ subject, at }) => subject === 'plan' && fieldOf(at).startsWith(LIST))) return null;
  const after = withThem();
  if (after === null) return null;
  const [change, another] = sectionChanges(listIn(documents), listIn(after));
  if (change === undefined || another !== undefined) return null;
  // What was taken elsewhere is put in last.
  const last = edits.at(-1);
  const moved = last?.kind === 'insert' ? idOfItem(last.item) : null;
  const section = sectionsIn(listIn(after)).find(({ id }) => id === moved)?.id ?? null;
  return change.act === 'moved' ? { ...change, section } : change;
}

/** How the sections of two stored lists differ. */
export function sectionChanges(before: Json | undefined, after: Json | undefined): readonly SectionChange[] {
  const was = sectionsIn(before);
  const is = sectionsIn(after);
  const changed = is.flatMap((section) =>
    actsOf(
      was.find(({ id }) => id === section.id),
      section,
    ),
  );
  const isMoved = is.some(({ id }, at) => was[at]?.id !== id);
  return [...changed, ...(isMoved ? [change('moved', null)] : [])];
}

function actsOf(was: OfferSection | undefined, is: OfferSection): readonly SectionChange[] {
  if (was === undefined) return [];
  const isSaid = was.before === is.before && was.after === is.after;
  return [
    ...(was.isShown === is.isShown ? [] : [change(is.isShown ? 'shown' : 'hidden', is.id)]),
    ...(isSaid ? [] : [change('words', is.id)]),
  ];
}

function change(act: SectionChange['act'], section: OfferSectionId | null): SectionChange {
  return { kind: 'section', subject: 'plan', act, section };
}

function listIn({ plan }: PlanDocuments): Json | undefined {
  return placeOf(plan, LIST.split('/'));
}
