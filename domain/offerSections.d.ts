/** As they stand unless a plan says otherwise. */
export declare const MOVABLE_SECTIONS: readonly ["told", "summary", "plan", "alternatives", "hours", "calendar", "asks", "behaviours", "celebrations", "refill", "questions"];
/** What binds stands last, where a reader looks for it, and always in this order: what is signed is signed below it. */
export declare const CLOSING_SECTIONS: readonly ["investment", "terms", "sources", "acceptance"];
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
export declare function mayBeHidden(id: OfferSectionId): boolean;
export declare function isMovable(id: string): id is MovableSection;
/** Every section in its order. Of an id that stands twice the first holds. */
export declare function sectionsOf(entries: readonly SectionEntry[]): readonly OfferSection[];
