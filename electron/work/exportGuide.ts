/** A thread: one of the plan's question guides as a Word page. */
import type { Language } from '#domain/plan.ts';
import { guideHandout } from '#domain/proposal/guideHandout.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { writeHandout } from '../documents/word/writeWord.ts';
import { inThread } from '../thread/inThread.ts';
import { planOf } from '../thread/planOf.ts';

export interface GuideJob {
  /** The text of a plan file. */
  readonly plan: string;
  /** Which of its guides, from 0. */
  readonly guide: number;
  readonly language: Language;
  readonly initials: boolean;
}
export type GuideBytes = Uint8Array;

inThread(async ({ plan: text, guide: place, language, initials }: GuideJob, step): Promise<GuideBytes> => {
  step(0, 1);
  const plan = planOf(text);
  const guide = plan.guides[place];
  if (guide === undefined) throw new Error('The thread was handed no such guide.');
  return writeHandout(guideHandout(plan, guide, await loadTexts(language), initials));
});
