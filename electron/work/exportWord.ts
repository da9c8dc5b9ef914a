/** A thread: the plan's offer as a Word file. */
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Logos } from '#domain/logo.ts';
import type { IsoDate, Language } from '#domain/plan.ts';
import { accentOf } from '#domain/proposal/accents.ts';
import { buildProposal } from '#domain/proposal/buildProposal.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { writeWord } from '../documents/word/writeWord.ts';
import { inThread } from '../thread/inThread.ts';
import { planOf } from '../thread/planOf.ts';

export interface WordJob {
  /** The text of a plan file. */
  readonly plan: string;
  readonly language: Language;
  readonly initials: boolean;
  readonly logos: Logos;
  /** The trainer's own: six hex digits; empty for the house's own colour. */
  readonly accent: string;
  readonly today: IsoDate;
}
export type WordBytes = Uint8Array;

inThread(
  async ({ plan: text, language, initials, logos, accent, today }: WordJob, step): Promise<WordBytes> => {
    step(0, 3);
    const plan = planOf(text);
    const texts = await loadTexts(language);
    const schedule = schedulePlan(plan);
    step(1, 3);
    const proposal = buildProposal({ plan, schedule, texts, today, initials, logos });
    step(2, 3);
    return writeWord(proposal, accentOf(plan.client.accent, accent));
  },
);
