import { localDate } from '#domain/calendar/days.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Language, Plan } from '#domain/plan.ts';
import { buildProposal } from '#domain/proposal/buildProposal.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { writeWord } from '../documents/word/writeWord.ts';
import { writeProblemText } from '../documents/writeProblem.ts';
import { writeWhole } from '../documents/writeWhole.ts';
import { unplacedNote } from './unplacedNote.ts';
import { done, failed, type Outcome } from './outcome.ts';

interface Options {
  readonly out: string;
  /** Null for the plan's own. */
  readonly language: Language | null;
  readonly hasInitials: boolean;
}

/** Writes the Word offer. What the command itself says stays in the plan's language. */
export async function writeProposal(plan: Plan, { out, language, hasInitials }: Options): Promise<Outcome> {
  const texts = await loadTexts(plan.language);
  const schedule = schedulePlan(plan);
  const proposal = buildProposal({
    plan,
    schedule,
    texts: language === null ? texts : await loadTexts(language),
    today: localDate(new Date()),
    initials: hasInitials,
  });
  const written = await writeWhole(out, await writeWord(proposal, plan.client.accent ?? undefined));
  return written.ok
    ? done([texts.command.wrote(out), ...unplacedNote(schedule, texts)])
    : failed([writeProblemText(written.problem, texts)]);
}
