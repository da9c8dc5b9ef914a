import type { sv } from '../sv/sv.ts';
import { format } from './formats.ts';
import { firstWeeks } from './inWords.ts';

const { number, plural } = format;
const WORDS = [
  ...[
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
];
const inWords = (count: number): string => WORDS[count] ?? number(count);
const SELLERS = { one: 'seller', other: 'sellers' };
const WEEKS = { one: 'week', other: 'weeks' };
const hours = (count: number): string => `${number(count)}\u00a0h`;
const minutes = (count: number): string => `${number(count)}\u00a0min`;

export const meeting: (typeof sv)['meeting'] = {
  title: 'Meeting',
  open: 'Meeting',
  begin: {
    title: 'On your way into a meeting?',
    text: 'Two numbers are enough to answer “and then what?”.',
    action: 'Show in the meeting',
  },
  start: {
    title: 'How many are you?',
    lede: 'Two numbers, and you see what it takes. No names needed.',
    sellers: 'Sellers',
    coaches: 'Sales managers',
    show: 'Work it out together',
    usual: 'With talks 2–3 times a month, 45 minutes, and a quarter of an hour to prepare.',
  },
  bar: {
    initials: 'Initials',
    price: 'Price',
    done: 'Done',
    keys: { initials: 'I', price: 'P', done: 'Esc' },
  },
  leaveFirst: 'You do that in the plan. End the meeting first, with Esc.',
  keep: {
    action: 'Save as a client',
    title: 'What is the client called?',
    note: 'The plan is saved already. Now it gets its name.',
    name: 'Client’s name',
    save: 'Save',
  },
  total: 'a week, all sellers together',
  hoursUnit: 'h',
  measure: {
    both: 'Below the floor it is too thin. Above the ceiling there is not enough time.',
    floorOnly: 'Below the floor it is too thin. The ceiling shows once you know how much time there is.',
  },
  score: {
    caption: (weeks, shown, sellers) => {
      const who =
        shown < sellers
          ? `${number(shown)} of your ${number(sellers)} sellers`
          : `${inWords(sellers)} ${plural(sellers, SELLERS)}`;
      const first = inWords(weeks);
      return `${first[0]?.toUpperCase() ?? ''}${first.slice(1)} ${plural(weeks, WEEKS)} for ${who}. Each dot is a talk.`;
    },
    says: (shown, sellers, talks) =>
      `Score: a line for each seller and a dot for each talk. ${number(shown)} of ${number(sellers)} sellers shown, with ${number(talks)} talks.`,
    pause: 'break',
  },
  handles: {
    label: 'The rhythm',
    sellers: 'Sellers',
    coaches: 'Sales managers',
    often: 'Coaching',
    minutes: 'One talk',
    preparation: 'Preparation',
    hours: 'Each manager can give',
    hoursOne: 'The manager can give',
    perMonth: (times) => (times === 1 ? 'time a month' : 'times a month'),
    minutesUnit: 'min',
    hoursUnit: 'h a week',
    minimum: 'the research minimum',
  },
  coaches: {
    title: 'The managers’ time',
    titleOne: 'The manager’s time',
    room: (room, sellers) => {
      if (room === 0) return 'There is not time for even one seller per manager.';
      const enough = `There is time for ${inWords(room)} ${plural(room, SELLERS)} per manager.`;
      return room >= sellers ? enough : `${enough} You have ${inWords(sellers)}.`;
    },
    start: (weeks, perWeek) =>
      `The first ${weeks === 1 ? 'week takes' : `${inWords(weeks)} weeks take`} ${hours(perWeek)} a week.`,
  },
  research: {
    title: 'The research minimum',
    says: (source) => `About the source: ${source}`,
  },
  nearest: {
    toFit: 'The nearest way there:',
    toMinimum: 'To reach the minimum:',
    tried: 'Tried:',
    enough: 'Then there are hours enough.',
    reaches: 'Then you reach the research minimum.',
    try: 'Try',
    undo: 'Take back',
    none: 'No simple step is enough by itself.',
    noneMore: 'Try your way with the handles.',
  },
  whatIf: {
    title: 'What if …',
    coachLeaves: 'a manager leaves',
    moreSellers: (count) => `${inWords(count)} more sellers`,
    shorter: (to) => `${minutes(to)} talks`,
    groups: 'small groups',
    groupsOf: (size) => `${inWords(size)} sellers in each talk`,
    tightFirst: 'tighter first',
    tightMeans: (weeks, times) => `${times} times a month for ${firstWeeks(weeks)}, then as now`,
  },
  ways: {
    title: 'Three ways',
    names: { base: 'Basic', recommended: 'Recommended', full: 'Full' },
    rhythm: (times, long, group) =>
      `${times} times a month, ${minutes(long)}${group > 1 ? `, groups of ${inWords(group)}` : ''}`,
    minutes: 'min',
    perWeek: 'h/week',
    over: (coaches) => (coaches === 1 ? 'to spare' : 'to spare each'),
    short: (coaches) => (coaches === 1 ? 'short' : 'short each'),
    coachNeeds: (coaches) => (coaches === 1 ? 'a week for the manager' : 'a week for each manager'),
    leavesOut: (what, isRefilled) =>
      `Below the minimum: ${format.list(what)}${isRefilled ? '' : '. No refill'}.`,
    meetsAll: (isRefilled) => (isRefilled ? 'Meets the minimum.' : 'Meets the minimum, no refill.'),
    hidden: 'The price is hidden',
    money: {
      exVat: 'excl. VAT',
      own: (sum) => `your time ${sum}`,
      ownHours: (count) => `your time ${number(count, 0)}\u00a0h`,
      noOffer: 'No price set yet',
    },
    ownRhythm: 'Your rhythm is one of your own.',
    keepAs: (name) => `Save it as ${name}`,
    inOffer: 'Show all three in the offer',
  },
};
