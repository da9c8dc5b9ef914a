import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Plan } from '#domain/plan.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { calendarFiles } from '../documents/calendar/calendarFiles.ts';
import { writeProblemText } from '../documents/writeProblem.ts';
import { writeAllWhole } from '../documents/writeWhole.ts';
import { unplacedNote } from './unplacedNote.ts';
import { done, failed, type Outcome } from './outcome.ts';

interface CalendarUsage {
  readonly out: string;
  readonly withCelebrations: boolean;
  readonly withTrainerDays: boolean;
}

/** Writes the calendar files into a folder. */
export async function writeCalendar(
  plan: Plan,
  { out: folder, withCelebrations, withTrainerDays }: CalendarUsage,
): Promise<Outcome> {
  const texts = await loadTexts(plan.language);
  const schedule = schedulePlan(plan);
  const files = calendarFiles({ plan, schedule, texts, now: new Date(), withCelebrations, withTrainerDays });
  const written = await writeAllWhole(
    folder,
    files.map(({ fileName, text }) => ({ fileName, content: text })),
  );
  return written.ok
    ? done([texts.command.wroteFiles(folder, files.length), ...unplacedNote(schedule, texts)])
    : failed([writeProblemText(written.problem, texts)]);
}
