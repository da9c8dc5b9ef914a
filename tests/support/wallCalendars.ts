/** Wall calendars made from plan files on the real road. Today is 2027-01-20. */
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Paper } from '#domain/wallCalendar/paper.ts';
import { wallCalendar, type WallCalendar } from '#domain/wallCalendar/wallCalendar.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { planOf, type Json } from './plans.ts';

const texts = { sv: await loadTexts('sv'), en: await loadTexts('en') };

export interface WallAsked {
  readonly language?: 'sv' | 'en';
  readonly initials?: boolean;
}

export function wallOf(
  given: Json,
  paper: Paper = 'A3',
  { language = 'sv', initials = false }: WallAsked = {},
): WallCalendar {
  const plan = planOf(given);
  const schedule = schedulePlan(plan);
  return wallCalendar({ plan, schedule, texts: texts[language], today: '2027-01-20', initials, paper });
}
