import type { Texts } from '../texts.ts';
import { format } from './formats.ts';
import { firstWeeks } from './inWords.ts';

const { number } = format;

export const calendar: Texts['proposal']['calendar'] = {
  title: 'The calendar',
  span: (from, to) => {
    if (from.year !== to.year)
      return `week\u00a0${from.week}\u00a0${from.year} to week\u00a0${to.week}\u00a0${to.year}`;
    return from.week === to.week
      ? `week\u00a0${from.week}\u00a0${from.year}`
      : `weeks\u00a0${from.week}–${to.week}\u00a0${from.year}`;
  },
  lead: (talks, weeks) =>
    `${talks === 0 ? 'No' : number(talks)} ${talks === 1 ? 'talk' : 'talks'} booked, ${weeks}. Public holidays and breaks excluded.`,
  groups: 'Those in the same group have the same times.',
  start: (weeks) => `In ${firstWeeks(weeks)} the talks are closer together.`,
  table: (weeks) => `Booked week by week, ${weeks}`,
  tableByCoach: (weeks) => `Talks by sales manager and week, ${weeks}`,
  weekWord: 'Week',
  redDaysWord: 'Holidays',
  everyone: 'Everyone',
  group: 'Group',
  pause: 'break',
  marks: {
    coaching: { letter: 'C', text: 'coaching talk' },
    module: { letter: 'M', text: 'module' },
    productTraining: { letter: 'P', text: 'product training' },
    processReview: { letter: 'S', text: 'sales process' },
    refill: { letter: 'R', text: 'refill' },
    checkpoint: { letter: 'D', text: 'checkpoint day' },
    celebration: { letter: 'H', text: 'hooray: celebration' },
  },
  legend: { count: 'number of talks', redDay: 'public holiday', pause: 'break' },
  redDays: (days) => `Public holidays: ${days}.`,
  pauses: (pauses) => `Breaks: ${pauses}.`,
  pauseDates: (reason, from, to) => (from === to ? `${reason} ${from}` : `${reason} ${from}–${to}`),
  common: {
    title: 'Days you share',
    week: 'Week',
    day: 'Day',
    what: 'What',
    module: (number, title) => `Module ${number}: ${title}`,
    checkpoint: (day) => `Checkpoint day ${day}`,
    processReview: 'Sales process',
  },
  outside: (sessions) =>
    sessions === 1
      ? 'One booked session lies outside the weeks above.'
      : `${number(sessions)} booked sessions lie outside the weeks above.`,
  conflicts: (sessions) =>
    sessions === 1
      ? 'One time that you set yourselves clashes with something else. It stays until you have decided.'
      : `${number(sessions)} times that you set yourselves clash with something else. They stay until you have decided.`,
  files: 'Days and times are in the calendar files: one for each person, for Outlook and Google Calendar.',
  unplaced: {
    title: 'What there was no room for',
    text: (count) =>
      count === 1
        ? 'One session has no time yet. Better that than a clash nobody has agreed to.'
        : `${number(count)} sessions have no time yet. Better that than clashes nobody has agreed to.`,
    columns: { what: 'What', count: 'Number', why: 'Why', remedy: 'What helps' },
    withSellers: (coach, sellers) =>
      `${coach} with ${sellers === 1 ? '1 seller' : `${number(sellers)} sellers`}`,
    everyone: 'sales management',
    code: {
      hours: 'the manager’s hours a week are too few',
      times: 'no time when all are free',
      away: 'absence',
      days: 'no working day left',
    },
    moreHours: (hours) => `${hours} a week for coaching`,
    anyTime: 'coaching throughout the working day',
    noRemedy: 'for us to settle together',
    more: 'Others',
  },
};
