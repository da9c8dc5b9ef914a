import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, list, plural } = format;

const SESSIONS = {
  coaching: { one: 'coaching session', other: 'coaching sessions' },
  productTraining: { one: 'product training session', other: 'product training sessions' },
  processReview: { one: 'review of the sales process', other: 'reviews of the sales process' },
  refill: { one: 'refill', other: 'refills' },
  checkpoint: { one: 'checkpoint', other: 'checkpoints' },
};
const REASONS = {
  hours: 'the sales manager has too few hours a week',
  times: 'there is no time when everyone is free',
  away: 'somebody is away when the others are free',
  days: 'the plan has no day that can be booked',
};

export const schedule: Texts['schedule'] = {
  reason: (kind, count, code, names) =>
    `There is no room for ${number(count)} ${plural(count, SESSIONS[kind])} with ${list(names)}: ${REASONS[code]}.`,
  remedies: {
    moreHours: (coach, hoursPerWeek) =>
      `${coach} has room for every coaching session with ${number(hoursPerWeek, 2)} ${plural(hoursPerWeek, { one: 'hour', other: 'hours' })} a week for coaching.`,
    anyTime: (coach) =>
      `${coach} has room for every coaching session if coaching can be at any time of the working day.`,
  },
  conflicts: {
    day: 'is on a day that cannot be booked, or outside the plan',
    hours: 'is outside the working day',
    lunch: 'is over lunch',
    away: 'is on a day when somebody is away',
    coachingTimes: 'is outside the sales manager’s own coaching times',
    overlap: 'clashes with something else',
    travel: 'is too close to another meeting to get there in time',
    busy: 'is at a time when somebody is busy in their own calendar',
  },
};
