import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, plural } = format;

export const squeeze: Texts['planScreen']['squeeze'] = {
  title: 'Promised and booked',
  summary: (promised, placed, lost, workdays) =>
    [
      `The rhythm gives ${number(promised, 0)} talks, counted on all ${number(workdays)} workdays.`,
      lost === 0 ? '' : ` ${number(lost)} of the days fall away.`,
      ` ${number(placed)} talks have a time.`,
    ].join(''),
  short: (months) => `The sales managers’ hours are not enough for the whole rhythm in ${months}.`,
  enough: 'The sales managers’ hours are enough every month.',
  show: 'Show the months',
  close: 'Close',
  columns: {
    month: 'Month',
    days: 'Days left',
    promised: 'The rhythm gives',
    placed: 'Have a time',
    needed: 'Takes',
    available: 'Managers have',
  },
  month: (name, year) => `${name} ${year}`,
  daysLeft: (left, workdays) => `${number(left)} of ${number(workdays)}`,
  taken: {
    redDay: (days) => `${number(days)} public ${plural(days, { one: 'holiday', other: 'holidays' })}`,
    pause: (days) => `${number(days)} ${plural(days, { one: 'day', other: 'days' })} of break`,
    module: (days) => `${number(days)} ${plural(days, { one: 'module', other: 'modules' })}`,
  },
  soft: (days) => `${number(days)} better left free`,
  hours: (hours) => `${number(hours, 0)}\u00a0h`,
  missing: (hours) => `${number(hours, 0)}\u00a0h short`,
  unknown: 'not asked yet',
  busy: (hours) => `${number(hours, 0)}\u00a0h already busy`,
  busyNote: (who) =>
    `What is already busy is of the whole working time, read from their own calendars: ${who}.`,
  others: {
    summary: (placed, all) =>
      `Of the rest of the rhythm, ${placed === all ? `all ${number(all)}` : `${number(placed)} of ${number(all)}`} have a time.`,
    table: 'The rest of the rhythm, month by month',
    kind: 'The rest, booked',
    whole: 'Whole plan',
    of: (placed, promised) => `${number(placed)} of ${number(promised)}`,
    none: '–',
    missing: (sessions) => `${number(sessions)} without a time`,
  },
  note: 'The plan promises talks only on the days that are left, so fewer than the rhythm gives is nothing wrong. The times are spread evenly, and one month may get a few more than another. The hours are talks and preparation. What the managers have counts only where their own coaching times and calendars leave room.',
};
