/** A thread: the plan's calendar files. */
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { calendarFiles } from '../documents/calendar/calendarFiles.ts';
import type { WholeFile } from '../documents/writeWhole.ts';
import { inThread } from '../thread/inThread.ts';
import { planOf } from '../thread/planOf.ts';

export interface CalendarJob {
  /** The text of a plan file. */
  readonly plan: string;
  readonly now: Date;
}
export type CalendarTexts = readonly WholeFile[];

inThread(async ({ plan: text, now }: CalendarJob, step): Promise<CalendarTexts> => {
  step(0, 2);
  const plan = planOf(text);
  const texts = await loadTexts(plan.language);
  const schedule = schedulePlan(plan);
  step(1, 2);
  const files = calendarFiles({ plan, schedule, texts, now, withCelebrations: true, withTrainerDays: true });
  return files.map(({ fileName, text: content }) => ({ fileName, content }));
});
