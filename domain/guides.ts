/** Question guides for the talks. A guide that has not been changed is kept by its kind alone, so that it follows the language. */
import type { Texts } from '#resources/texts/texts.ts';

export const GUIDE_KINDS = ['interest', 'grow', 'refill', 'own'] as const;
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
export function originalOf(kind: GuideKind, { guides }: Words): GuideText {
  return guides[kind];
}

/** The guide as it stands in the plan, in the language of the texts where it has not been changed. */
export function guideText({ kind, title, steps }: Guide, texts: Words): GuideText {
  const original = originalOf(kind, texts);
  return { title: title ?? original.title, steps: steps ?? original.steps };
}

export function questionCount({ steps }: Pick<GuideText, 'steps'>): number {
  return steps.reduce((sum, { questions }) => sum + questions.length, 0);
}

/** Letters that fill a line of a printed guide, reckoned on the safe side. */
const LINE = 84;
/** A heading with the air around it. */
const HEADING_LINES = 2;
/** What one side of A4 holds below the guide's own title. */
export const MOST_LINES = 38;

/** The lines that a guide takes in print, its own title not counted. */
export function guideLines({ steps }: Pick<GuideText, 'steps'>): number {
  return steps.reduce(
    (sum, { title, questions }) =>
      sum + (title === null ? 0 : HEADING_LINES) + questions.reduce((all, one) => all + linesOf(one), 0),
    0,
  );
}

function linesOf(text: string): number {
  return Math.max(1, Math.ceil(text.length / LINE));
}
