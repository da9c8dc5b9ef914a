import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { IsoDate, Language } from '#domain/plan.ts';
import type { Paper } from '#domain/wallCalendar/paper.ts';
import { wallCalendar, type WallCalendar } from '#domain/wallCalendar/wallCalendar.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import type { Step } from './messages.ts';
import { planOf } from './planOf.ts';

export interface WallJob {
  /** The text of a plan file. */
  readonly plan: string;
  readonly language: Language;
  readonly initials: boolean;
  readonly today: IsoDate;
  readonly paper: Paper;
}

/** The plan's calendar for the wall; two of three steps on the way to a file. */
export async function wallOf({ plan: text, language, ...asked }: WallJob, step: Step): Promise<WallCalendar> {
  step(0, 3);
  const plan = planOf(text);
  const texts = await loadTexts(language);
  const schedule = schedulePlan(plan);
  step(1, 3);
  const calendar = wallCalendar({ ...asked, plan, schedule, texts });
  step(2, 3);
  return calendar;
}
