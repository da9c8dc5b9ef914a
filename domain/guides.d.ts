/** Question guides for the talks. A guide that has not been changed is kept by its kind alone, so that it follows the language. */
import type { Texts } from '#resources/texts/texts.ts';
export declare const GUIDE_KINDS: readonly ["interest", "grow", "refill", "own"];
/** Interest first; goal, now, options, will; the leader's talk with a coach; the trainer's own. */
export type GuideKind = (typeof GUIDE_KINDS)[number];
export interface GuideStep {
    readonly title: string | null;
    readonly questions: readonly string[];
}
export interface Guide {
    readonly kind: GuideKind;
    /** Null where it bears the name of its kind. */
    readonly title: string | null;
    /** Null where it stands as it came. */
    readonly steps: readonly GuideStep[] | null;
}
/** A guide in words. */
export interface GuideText {
    readonly title: string;
    readonly steps: readonly GuideStep[];
}
type Words = Pick<Texts, 'guides'>;
/** The guide as it comes. */
export declare function originalOf(kind: GuideKind, { guides }: Words): GuideText;
/** The guide as it stands in the plan, in the language of the texts where it has not been changed. */
export declare function guideText({ kind, title, steps }: Guide, texts: Words): GuideText;
export declare function questionCount({ steps }: Pick<GuideText, 'steps'>): number;
/** What one side of A4 holds below the guide's own title. */
export declare const MOST_LINES = 38;
/** The lines that a guide takes in print, its own title not counted. */
export declare function guideLines({ steps }: Pick<GuideText, 'steps'>): number;
export {};
