import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, list, plural } = format;

type Words = Texts['planScreen']['calendar'];

export const week: Words['week'] = {
  label: (week) => `Week\u00a0${week}`,
  title: (week, days) => `Week\u00a0${week}, ${days}`,
  previous: 'The week before',
  next: 'The week after',
  today: 'Today',
  goTo: 'Go to week',
  grid: (week) => `Week ${week}, hour by hour`,
  outside: 'outside the plan',
  pause: 'break',
  away: (reason) => (reason === null ? 'away' : `away: ${reason}`),
  kinds: {
    redDay: 'public holiday',
    pause: 'break',
    module: 'module',
    trainerDay: 'trainer’s day',
    celebration: 'celebration',
    away: 'away',
    notWorking: 'not working',
    outside: 'outside the plan',
  },
  own: {
    legend: 'What the marks stand for',
    coaching: (coach) => `${coach} coaches`,
    preferred: (who, times) => `${who} would rather meet ${times}`,
    at: {
      coaching: (times) => `coaching time ${times}`,
      preferred: (times) => `rather ${times}`,
    },
  },
  lunch: 'Lunch',
  busy: (who) => (who.length === 0 ? 'Busy' : `Busy: ${list(who)}`),
  busyLegend: (who) =>
    `${list(who)} ${who.length === 1 ? 'is' : 'are'} busy by their own ${plural(who.length, { one: 'calendar', other: 'calendars' })}. What it is for is not in the plan.`,
  nothing: 'Nothing is booked this week.',
  crowded: 'Many meet at the same time. Choose a person above to see one calendar and move things in it.',
  span: (first, last) => `${first}–${last}`,
  more: (count) => `+${number(count)}`,
  moreSay: (count) => `Show ${number(count)} at the same time`,
  states: { proposed: 'proposed', moved: 'moved', locked: 'locked', held: 'held' },
  preparation: (minutes) => `${number(minutes)}\u00a0min preparation before`,
  hint: (alt) =>
    `Drag a block to where you want it. By keyboard: ${alt} and the arrows move it, Enter puts it there, Esc leaves it.`,
  moving: (what, when) => `${what} to ${when}:`,
  hold: 'let go to move it.',
  press: 'Enter moves it, Esc leaves it.',
};

export const moves: Words['moves'] = {
  at: (day, time) => `${day} ${time}`,
  cannot: 'Not possible:',
  stays: 'Nothing has changed.',
  outside: (first, last) => `the day is outside the plan, ${first}–${last}`,
  redDay: (name) => `${name} is a public holiday`,
  freeDay: 'not a working day',
  pause: (reason) => (reason === null ? 'a break in the plan' : `break: ${reason}`),
  module: (title) => `module day: ${title}`,
  away: (who, reason) => (reason === null ? `${who} is away` : `${who} is away (${reason})`),
  notWorking: (who) => `${who} does not work that weekday`,
  busy: (who, times) => `${who} is busy ${times.length === 0 ? 'all day' : list(times)}`,
  travel: (who, minutes) =>
    `${who} cannot get from one meeting to the other, which takes ${number(minutes)}\u00a0min`,
  hours: (times) => `outside the working day ${times}, preparation included`,
  lunch: (times) => `over lunch ${times}, preparation included`,
  coachingTimes: (coach, times) =>
    times.length === 0
      ? `${coach} has no coaching time that day`
      : `${coach} coaches ${list(times)} that day`,
  overlap: (who, what) => `${list(who)} already ${who.length === 1 ? 'has' : 'have'} ${what} then`,
  weekHours: (coach, hours) =>
    `${coach} has ${number(hours, 2)} ${plural(hours, { one: 'hour', other: 'hours' })} a week for coaching, and they are used up`,
  trying: 'Working out what else moves …',
  nothingElse: 'Nothing else moves.',
  goes: (who, from, to) => `${who} from ${from} to ${to}`,
  noPlace: (who) => `${who} is left without a time`,
  alsoMoves: (told, more) => `This also moves ${list(more > 0 ? [...told, `${number(more)} more`] : told)}.`,
  move: 'Move',
  date: 'Day',
  time: 'Starts',
  lock: 'Lock the time',
  unlock: 'Unlock',
  held: 'Held',
  missed: 'Missed',
  instead: 'Move it, do not cancel',
  insteadTitle: 'Nearest free times',
  insteadMissed: 'What was missed gets a new time:',
  looking: 'Looking for free times …',
  noneFree: 'There is no free time without moving something else.',
  letGo: 'Let the calendar choose',
  done: {
    lock: 'The time is locked.',
    unlock: 'The time is a proposal again.',
    held: 'Noted as held.',
    missed: 'Noted as missed. A new time is booked.',
    cancelled: 'A new time is booked.',
    move: 'Moved.',
  },
  replan: 'Plan anew …',
  replanTitle: 'Plan anew from a day',
  replanOffer: 'Plan anew from a day …',
  replanFrom: 'From and including',
  replanSays:
    'What lies before the day is locked as it stands. Proposals from that day on are planned anew. What you have moved or locked yourself stays.',
  replanDo: 'Plan anew',
};
