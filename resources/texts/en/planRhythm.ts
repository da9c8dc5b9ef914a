import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, list } = format;

const sessions = (count: number): string => (count === 1 ? 'one talk' : `${number(count)} talks`);
const times = (count: number): string => (count === 1 ? 'once' : `${number(count)} times`);
const weeks = (count: number): string => (count === 1 ? 'one week' : `${number(count)} weeks`);

export const rhythm: Texts['planScreen']['rhythm'] = {
  lede: 'How often you meet, between the modules and after the last one.',
  often: 'How often',
  long: 'How long',
  preparation: 'Preparation',
  minutes: 'min',
  perMonth: (times) => (times === 1 ? 'time a month' : 'times a month'),
  perQuarter: (times) => (times === 1 ? 'time a quarter' : 'times a quarter'),
  minimum: 'research minimum',
  times: (count) =>
    count > 1 && Number.isInteger(2 * count) && !Number.isInteger(count)
      ? `${number(Math.floor(count))}–${number(Math.ceil(count))}`
      : number(count, 2),
  group: 'In each talk',
  inTalk: (count: number): string => (count === 1 ? 'seller' : 'sellers together'),
  start: {
    is: 'More often at first',
    isMore: 'More talks in the first weeks, then the rhythm above.',
    often: 'How often at first',
    weeks: 'For how many weeks',
    week: (count: number): string => (count === 1 ? 'week' : 'weeks'),
  },
  decide: 'Decide when',
  decideThis: (what) => `Decide when: ${what}`,
  means: {
    coaching: (count, planWeeks) =>
      count === 0 ? 'No seller gets a talk.' : `Every seller gets ${sessions(count)} in ${weeks(planWeeks)}.`,
    productTraining: (count) =>
      count === 0
        ? 'No product training is in the plan.'
        : `Every sales manager brings the sellers together ${times(count)} during the plan.`,
    processReview: (count) =>
      count === 0
        ? 'No meeting about the sales process is in the plan.'
        : `The sales leadership meets ${times(count)} during the plan.`,
    refill: (count) =>
      count === 0
        ? 'No refill is in the plan. Then no sales manager gets time of their own to unload and refill.'
        : `Every sales manager gets a refill and debrief ${times(count)} during the plan.`,
  },
  check: {
    coaching: {
      below:
        'That is below the research minimum, 2–3 times a month. The verdict is then too thin, here and in the proposal.',
      meets: 'That meets the research minimum.',
      above: 'That is more than the research minimum.',
    },
    productTraining: {
      below:
        'That is below the research minimum, once a month. The verdict stays, but the proposal says that you are not there yet.',
      meets: 'That meets the research minimum.',
    },
    processReview: {
      below:
        'That is below the research minimum, once a quarter. The verdict stays, but the proposal says that you are not there yet.',
      meets: 'That meets the research minimum.',
    },
  },
  noStudy: {
    refill: 'No study says how often. Once a month is a rule of thumb.',
    checkpoint: 'No study says when. Day 30, 60 and 120 is a rule of thumb.',
  },
  nobodyRefills: 'Nobody refills the sales managers yet. Add their leader under People.',
  someNotRefilled: (coaches) => `Nobody refills ${coaches} yet.`,
  toPeople: 'To the people',
  trainerDays: {
    name: 'Your own days',
    who: 'kick-off, observation, coaching of the sales managers',
    count: (days) => (days === 0 ? 'none yet' : days === 1 ? '1 day' : `${number(days)} days`),
    hours: (hours) => `${number(hours)}\u00a0h`,
    lede: 'Days when you work with the client. They stand in your calendar and are mentioned in the proposal.',
    title: 'What',
    date: 'Day',
    hoursLabel: 'Hours',
    of: (field, day) => `${field}: ${day}`,
    newOne: 'new day',
    titleHint: 'New day, such as a kick-off',
    hoursHint: 'h',
    unit: 'h',
    add: 'Add',
    remove: (day) => `Remove: ${day}`,
    questions: {
      outside: (first, last) => `The day lies outside the plan, ${first}–${last}. Is it the right day?`,
      redDay: (name) => `That is ${name}, a public holiday. Is it the right day?`,
      pause: (reason) =>
        reason === null
          ? 'There is a break then. Is it the right day?'
          : `There is a break then: ${reason}. Is it the right day?`,
      freeDay: (weekday) => `That is a ${weekday}, not a working day. Is it the right day?`,
      away: (who) => `${who} will be away. Is it the right day?`,
    },
  },
  checkpoints: {
    days: 'Days after the start',
    example: 'such as 30, 60, 120',
    expected: 'Type the number of days after the start, such as 30, 60, 120. Each day once.',
    usual: 'Day 30, 60 and 120',
    none: 'No checkpoint is in the plan. Then you do not meet to see how it goes.',
    dates: (dates) => `We check in on ${list(dates)}, or the first possible day after.`,
    after: (days) =>
      `Day ${list(days.map((day) => number(day)))} comes after the end of the plan and is not booked.`,
  },
};
