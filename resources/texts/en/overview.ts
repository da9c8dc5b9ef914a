import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number } = format;
const SMALL_NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

const inWords = (count: number): string => SMALL_NUMBERS[count] ?? number(count);
const counted = (count: number, one: string, several: string): string =>
  count === 1 ? one : `${inWords(count)} ${several}`;

export const overview: Texts['overview'] = {
  page: 'Overview',
  week: 'week',
  today: 'today',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  monthAndYear: (month, year) => `${month} ${year}`,
  sessions: {
    coaching: (count) => counted(count, 'A talk', 'talks'),
    productTraining: (count) => counted(count, 'Products', 'product trainings'),
    processReview: (count) => counted(count, 'Sales process', 'process reviews'),
    refill: (count) => counted(count, 'Refill', 'refills'),
    checkpoint: (count) => counted(count, 'Checkpoint', 'checkpoints'),
  },
  wholeDays: {
    checkpoint: (day) => `Checkpoint day ${day}, no time booked`,
    trainerDay: (title) => title,
    module: (title) => `Module: ${title}`,
    offer: () => 'The offer’s last day',
    celebration: () => 'Celebration',
  },
  leftThisWeek: (count) =>
    count === 0 ? 'Nothing more this week' : `${counted(count, 'One thing', 'things')} left this week`,
  emptyWeek: 'Nothing booked this week',
  time: (hours, minutes) => `${hours}:${minutes}`,
  moreSessions: (count) => `and ${number(count)} more`,
  needs: {
    plan: 'The plan',
    title: (count) => (count === 1 ? 'One thing needs you' : `${inWords(count)} things need you`),
    none: 'Nothing needs you right now.',
    noneMore:
      'Offers about to end, celebrations this week, plans that do not add up or are too thin, and sales managers without refill show up here.',
    more: (count) => `Show all ${number(count)}`,
    fewer: 'Show fewer',
    tooThin: {
      kind: 'Below minimum',
      what: ({ plan, perMonth }) =>
        `${plan} has ${perMonth === 1 ? 'one talk' : `${number(perMonth)} talks`} a month`,
      more: ({ client }) => `${client}. The research minimum is 2–3.`,
      act: 'See the rhythm',
    },
    doesNotAddUp: {
      kind: 'Does not add up',
      what: ({ plan }) => `${plan} takes more time than the managers have`,
      more: ({ client }) => `${client}. Fewer or shorter talks, or more hours, would make it fit.`,
      act: 'See the time',
    },
    offerEnds: {
      kind: 'Offer',
      what: ({ client, day }) => `The offer to ${client} is valid until ${day}`,
      more: ({ plan }) => `${plan}. Get in touch before it ends.`,
      act: 'See the offer',
    },
    offerEnded: {
      kind: 'Has ended',
      what: ({ client, day }) => `The offer to ${client} was valid until ${day}`,
      more: ({ plan }) => `${plan}. Give it a new date, or enter the client’s answer.`,
      act: 'See the offer',
    },
    celebration: {
      kind: 'Celebration',
      what: ({ plan, day }) => `${plan} celebrates ${day}`,
      more: ({ client }) => `${client}. Remind them in time.`,
      act: 'See the celebration',
    },
    celebrationPassed: {
      kind: 'Celebration',
      what: ({ plan, day }) => `${plan} was to celebrate ${day}`,
      more: ({ client }) => `${client}. Ask how it went. If it did not happen, give it a new day.`,
      act: 'See the celebration',
    },
    withoutLeader: {
      kind: 'Without refill',
      what: ({ plan, coaches }) =>
        `${plan} has ${coaches === 1 ? 'one sales manager' : `${number(coaches)} sales managers`} whom nobody refills`,
      more: ({ client }) => `${client}. Decide who leads them in the plan.`,
      act: 'See the people',
    },
    withoutRefill: {
      kind: 'Without refill',
      what: ({ plan }) => `${plan} has no refill in its rhythm`,
      more: ({ client }) => `${client}. Once a month is a good start.`,
      act: 'See the rhythm',
    },
    todayAs: 'today',
    tomorrowAs: 'tomorrow',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
  clients: {
    title: 'Clients',
    all: (count) => `All ${number(count)} clients`,
    empty: 'Your clients go here. Two numbers are enough to begin.',
  },
};
