/** What counts where a plan file says nothing. What has no fair default (hours, costs, sales) is null instead. */
import type { Alternatives, PlanCalendar, Rhythm } from '../plan.ts';

export const DEFAULT_RHYTHM: Rhythm = {
  coaching: { perMonth: 2.5, minutes: 45, preparationMinutes: 15, groupSize: 1, start: null },
  productTraining: { perMonth: 1, minutes: 60, preparationMinutes: 30 },
  processReview: { perQuarter: 1, minutes: 120, preparationMinutes: 60 },
  refill: { perMonth: 1, minutes: 60, preparationMinutes: 0 },
};
/** The least that research asks for; the usual rhythm; and one with room for more. */
export const DEFAULT_ALTERNATIVES: Alternatives = {
  base: {
    ...DEFAULT_RHYTHM,
    coaching: { ...DEFAULT_RHYTHM.coaching, perMonth: 2 },
    refill: { ...DEFAULT_RHYTHM.refill, perMonth: 0 },
  },
  recommended: DEFAULT_RHYTHM,
  full: {
    ...DEFAULT_RHYTHM,
    coaching: { ...DEFAULT_RHYTHM.coaching, perMonth: 3, minutes: 60 },
    refill: { ...DEFAULT_RHYTHM.refill, perMonth: 2 },
  },
};
export const DEFAULT_CHECKPOINT_MINUTES = 60;
export const DEFAULT_CALENDAR: PlanCalendar = {
  timeZone: 'Europe/Stockholm',
  country: 'SE',
  workdays: [1, 2, 3, 4, 5],
  dayStart: '08:30',
  dayEnd: '16:30',
  lunch: { from: '12:00', to: '13:00' },
  pauses: [],
  coachingTimes: [],
  plannedFrom: null,
  softDays: { bridgeDays: false, yearEnd: false, summer: false, winterBreak: [], autumnBreak: false },
};
export const DEFAULT_CURRENCY = 'SEK';
export const DEFAULT_VAT_RATE = 0.25;
