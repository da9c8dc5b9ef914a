import { format } from './formats.ts';

const { number, list, plural } = format;

/** What a number of sessions of a kind is called. */
const SESSIONS = {
  coaching: { one: 'coachingsamtal', other: 'coachingsamtal' },
  productTraining: { one: 'produktutbildning', other: 'produktutbildningar' },
  processReview: { one: 'genomgång av säljprocessen', other: 'genomgångar av säljprocessen' },
  refill: { one: 'påfyllnad och avtankning', other: 'tillfällen för påfyllnad och avtankning' },
  checkpoint: { one: 'avstämning', other: 'avstämningar' },
};
const REASONS = {
  hours: 'säljchefens timmar i veckan räcker inte',
  times: 'det finns ingen tid då alla kan',
  away: 'någon är borta när de andra kan',
  days: 'planen har ingen dag som går att boka',
};

/** What found no place in the calendar and what stands in its way there. */
export const schedule = {
  /** `3 coachingsamtal för Karin Sjö och Anna Berg får inte plats: ...` */
  reason: (
    kind: keyof typeof SESSIONS,
    count: number,
    code: keyof typeof REASONS,
    names: readonly string[],
  ): string =>
    `${number(count)} ${plural(count, SESSIONS[kind])} för ${list(names)} får inte plats: ${REASONS[code]}.`,
  remedies: {
    moreHours: (coach: string, hoursPerWeek: number): string =>
      `${coach} får plats med alla sina samtal om det finns ${number(hoursPerWeek, 2)} ${plural(hoursPerWeek, { one: 'timme', other: 'timmar' })} i veckan för coaching.`,
    anyTime: (coach: string): string =>
      `${coach} får plats med alla sina samtal om coachingen kan ligga när som helst under arbetsdagen.`,
  },
  conflicts: {
    day: 'ligger på en dag som inte går att boka, eller utanför planen',
    hours: 'ligger utanför arbetsdagen',
    lunch: 'ligger över lunchen',
    away: 'ligger på en dag då någon är borta',
    coachingTimes: 'ligger utanför säljchefens egna coachingtider',
    overlap: 'krockar med något annat',
    travel: 'ligger för tätt inpå ett annat möte för att hinna fram',
    busy: 'ligger på en tid då någon är upptagen enligt sin egen kalender',
  },
};
