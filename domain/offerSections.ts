/** Which sections an offer has, in which order, and what the trainer has written of her own in each. */
import { known } from './planFile/given.ts';

/** As they stand unless a plan says otherwise. */
export const MOVABLE_SECTIONS = [
  'told',
  'summary',
  'plan',
  'alternatives',
  'hours',
  'calendar',
  'asks',
  'behaviours',
  'celebrations',
  'refill',
  'questions',
] as const;
/** What binds stands last, where a reader looks for it, and always in this order: what is signed is signed below it. */
export const CLOSING_SECTIONS = ['investment', 'terms', 'sources', 'acceptance'] as const;

export type MovableSection = (typeof MOVABLE_SECTIONS)[number];
export type OfferSectionId = MovableSection | (typeof CLOSING_SECTIONS)[number];

export interface OfferSection {
  readonly id: OfferSectionId;
  readonly isShown: boolean;
  /** The trainer's own words first in it, and last. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A section as a plan file has it; one of an id that nobody knows says nothing here. */
export interface SectionEntry {
  readonly id: string;
  readonly shown?: boolean | null;
  readonly before?: string | null;
  readonly after?: string | null;
}

/** No offer is without its key ratio and verdict, its price, its terms and its signatures. */
export function mayBeHidden(id: OfferSectionId): boolean {
  return id !== 'summary' && isMovable(id);
}

export function isMovable(id: string): id is MovableSection {
  return MOVABLE_SECTIONS.some((one) => one === id);
}

/** Every section in its order. Of an id that stands twice the first holds. */
export function sectionsOf(entries: readonly SectionEntry[]): readonly OfferSection[] {
  return [...orderOf(entries.map(({ id }) => id)), ...CLOSING_SECTIONS].map((id) => {
    const said = entries.find((entry) => entry.id === id);
    return {
      id,
      isShown: said?.shown !== false || !mayBeHidden(id),
      before: known(said?.before),
      after: known(said?.after),
    };
  });
}

/** What is not listed stands after what it usually follows: so does a section that a later version brings. */
function orderOf(listed: readonly string[]): readonly MovableSection[] {
  const order = [...new Set(listed)].filter(isMovable);
  for (const [at, id] of MOVABLE_SECTIONS.entries()) {
    if (order.includes(id)) continue;
    const previous = MOVABLE_SECTIONS[at - 1];
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, id);
  }
  return order;
}
