import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, plural } = format;

export const calendar: Texts['planScreen']['calendar'] = {
  placed: (placed, all, weeks) => `${number(placed)} of ${number(all)} talks have a time, ${weeks}.`,
  allPlaced: (talks, weeks) =>
    talks === 1 ? `The talk has a time, ${weeks}.` : `All ${number(talks)} talks have a time, ${weeks}.`,
  noTalks: 'No talks are in the plan yet.',
  booking: 'The calendar is being booked …',
  bookingAgain: 'being booked again …',
  views: { label: 'View', week: 'Week', list: 'List' },
  kind: { label: 'Kind', every: 'All kinds' },
  card: {
    close: 'Close',
    when: (day, time) => `${day}, ${time}`,
    states: {
      proposed: 'Proposed: the time may move when the plan changes.',
      moved: 'Moved by you: the time stays.',
      locked: 'Locked: the time stays.',
      held: 'Held.',
    },
    others: 'The same week:',
  },
  unplaced: {
    title: 'Waiting for a time',
    more: (people) => `${number(people)} more`,
    try: 'Try',
    tryThis: (remedy) => `Try: ${remedy}`,
    tryAll: (groups) => `Try all ${number(groups)}`,
    showAll: (groups) => `Show all ${number(groups)}`,
    showFewer: 'Show fewer',
  },
  conflicts: {
    title: 'Clashes',
    lede: 'Times that you have set yourselves. They stay until you have decided.',
  },
  days: {
    title: 'The days',
    change: 'Change',
    close: 'Close',
    summary: (country, days, from, to, lunch) =>
      `${country}, ${days} ${from}–${to}${lunch === null ? ', no lunch' : `, lunch ${lunch}`}.`,
    pauses: (count) => `${number(count)} ${plural(count, { one: 'break', other: 'breaks' })}.`,
    ownTimes: (coaches) =>
      `${number(coaches)} ${plural(coaches, { one: 'manager has', other: 'managers have' })} own times for coaching.`,
    country: 'Country',
    timeZone: 'Time zone',
    workdays: 'Working days',
    dayStart: 'The day begins',
    dayEnd: 'The day ends',
    lunch: 'Lunch',
    lunchFrom: 'Lunch from',
    lunchTo: 'Lunch until',
    time: 'Type a time, such as 8:30.',
  },
  pauses: {
    title: 'Breaks',
    none: 'No breaks. Public holidays are left out anyway.',
    add: 'Add a break',
    suggestion: 'Holiday',
    from: 'From',
    to: 'To',
    reason: 'What',
    whole: (from, to) => `${from}–${to}`,
  },
  ownTimes: {
    title: 'The managers’ own times for coaching',
    none: 'Coaching can be at any time of the working day.',
    add: 'Add a time for coaching',
    coach: 'Sales manager',
    weekday: 'Day',
    from: 'From',
    to: 'Until',
  },
  list: {
    title: 'Week by week',
    person: 'Show',
    everyone: 'Everyone',
    columns: { day: 'Day', time: 'Time', what: 'What', who: 'Who' },
    week: (week, days) => `wk\u00a0${week} · ${days}`,
    weeks: (from, to, days) =>
      from === to ? `wk\u00a0${from} · ${days}` : `wk\u00a0${from}–${to} · ${days}`,
    clock: (time) => time,
    trainerDay: { letter: 'T', name: 'The trainer’s day' },
    hours: (hours) => `${number(hours)}\u00a0h`,
    redDay: 'public holiday',
    module: (title) => `module: ${title}`,
    celebration: 'Celebration',
    allDay: 'all day',
    pause: 'break',
    nothing: 'Nothing is booked.',
    nothingFor: (person) => `Nothing is booked for ${person}.`,
    states: { proposed: '', moved: 'moved', locked: 'locked', held: 'held' },
  },
};
