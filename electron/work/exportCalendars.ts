/** A thread: the plan's calendar files, after those that were made of it before. */
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { exportedFiles, type ExportedFiles } from '../documents/calendar/exportedFiles.ts';
import { ownEvents, type OwnWishes } from '../documents/calendar/ownEvents.ts';
import type { ExportedEvent } from '../documents/calendar/revisions.ts';
import { inThread } from '../thread/inThread.ts';
import { planOf } from '../thread/planOf.ts';

export interface CalendarJob {
  /** The text of a plan file. */
  readonly plan: string;
  readonly now: Date;
  readonly known: readonly ExportedEvent[];
  readonly wishes: OwnWishes;
}
export type CalendarsMade = ExportedFiles;

inThread(async ({ plan: text, now, known, wishes }: CalendarJob, step): Promise<CalendarsMade> => {
  step(0, 2);
  const plan = planOf(text);
  const texts = await loadTexts(plan.language);
  const schedule = schedulePlan(plan);
  step(1, 2);
  const own = ownEvents(plan, texts, wishes);
  const contents = { plan, schedule, texts, own, withCelebrations: true, withTrainerDays: true };
  return exportedFiles({ ...contents, known, now });
});
