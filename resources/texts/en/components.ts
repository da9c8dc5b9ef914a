import type { Texts } from '../texts.ts';
import { format } from './formats.ts';
import { hoursInWords } from './inWords.ts';

const { number } = format;

export const components: Texts['components'] = {
  figure: {
    typeIn: (label) => `${label}, type a number`,
    expected: ({ min, max, isWhole, isSpan, canBeEmpty }) => {
      const kind = isWhole === true ? 'a whole number' : 'a number';
      const span = isSpan === true ? ', such as 2.5 or 2–3' : '';
      const empty = canBeEmpty === true ? ', or leave it empty' : '';
      return Number.isFinite(max)
        ? `Type ${kind} from ${number(min)} to ${number(max)}${span}${empty}.`
        : `Type ${kind}, ${number(min)} or more${span}${empty}.`;
    },
  },
  handle: {
    notAsked: 'not asked yet',
    unknown: 'don’t know yet',
    clear: (label) => `Don’t know yet: ${label}`,
  },
  ratio: {
    unit: 'min per seller per week',
    none: 'Nobody to coach yet',
    noneReason: 'Add sellers and sales managers, and the time works itself out.',
  },
  measure: {
    floor: 'floor',
    ceiling: 'ceiling',
    says: (value, floor, ceiling) =>
      `Ruler. ${number(value, 0)} minutes per seller per week. The floor is ${number(floor, 0)}${
        ceiling === null ? '' : `, the ceiling ${number(ceiling, 0)}`
      }.`,
  },
  verdict: {
    label: 'Verdict',
    words: {
      tooThin: 'Too thin.',
      reasonable: 'Reasonable.',
      demanding: 'Demanding but realistic.',
      doesNotAddUp: 'Doesn’t add up yet.',
    },
    stops: {
      tooThin: 'too thin',
      reasonable: 'reasonable',
      demanding: 'demanding but realistic',
      doesNotAddUp: 'doesn’t add up yet',
    },
  },
  panel: {
    label: 'Key figures',
    perWeek: 'h a week in total',
    perSellerAndMonth: 'h per seller per month',
    sellersPerCoach: 'sellers per manager',
    coaches: 'The managers’ hours a week',
    busy: (who, hours, isOne) =>
      `${who} ${isOne ? 'is' : 'are'} already busy for ${number(hours)}\u00a0h a week on average${isOne ? '' : ', together'}, by their own ${isOne ? 'calendar' : 'calendars'}. That is not taken off the hours given.`,
    research: 'Research minimum',
    more: (coaches) => `and ${number(coaches)} more`,
    fewer: 'show only those with the least time to spare',
  },
  coachBar: {
    of: (hours) => `of ${number(hours)}\u00a0h`,
    needs: (hours) => `needs ${number(hours)}\u00a0h a week`,
    short: (hours) => `${number(hours)}\u00a0h short`,
    says: (name, needed, available) =>
      available === null
        ? `${name} needs ${hoursInWords(needed)} a week. Nobody has asked how much time there is.`
        : `${name} needs ${hoursInWords(needed)} a week and has ${number(available)}.`,
  },
  research: {
    meets: 'meets the minimum',
    below: 'below the minimum',
    notYet: 'not yet',
  },
  sections: {
    label: 'Parts of the plan',
    marks: { done: 'done', attention: 'needs you', empty: 'not started' },
  },
  rhythm: {
    notDecided: 'Not decided',
    close: 'Close',
  },
  coachTable: {
    coach: 'Manager',
    sellers: 'Sellers',
    needs: 'Needs',
    has: 'Has a week',
    share: 'Of 40\u00a0h',
    room: 'Room for',
    together: 'Together',
    hours: (hours) => `${number(hours)}\u00a0h`,
    roomFor: (sellers) => `${number(sellers)} ${sellers === 1 ? 'seller' : 'sellers'}`,
    unknownRoom: 'don’t know yet',
    allFit: 'everyone has a place',
    without: (sellers) => (sellers === 1 ? 'one is left out' : `${number(sellers)} are left out`),
    hoursOf: (name) => `Hours a week that ${name} has`,
    lessFor: (name) => `Less time for ${name}`,
    moreFor: (name) => `More time for ${name}`,
  },
  remedies: {
    try: 'Try',
    tryThis: (what) => `Try: ${what}`,
    undo: 'Take back',
    undoThis: (what) => `Take back: ${what}`,
    minutes: (minutes) => `${number(minutes, 0)}\u00a0min`,
  },
  date: {
    week: (week) => `wk\u00a0${week}`,
    weekSays: (week) => `week ${week}`,
    expected: 'Type a date, such as 24/11/2026 or 2026-11-24.',
    choose: 'Choose a day',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    previousDecade: 'Previous decade',
    nextDecade: 'Next decade',
  },
  choice: {
    nothingFound: 'Nothing matches',
  },
  dialog: { close: 'Close', cancel: 'Cancel' },
  toast: { close: 'Close the message' },
};
