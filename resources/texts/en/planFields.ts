import type { Texts } from '../texts.ts';

export const fields: Texts['planScreen']['fields'] = {
  refused: {
    line: 'Type something here.',
    notAfter: 'The first day cannot come after the last.',
    before: 'The start must come before the end.',
    withinDay: (from, to) => `Lunch lies within the working day, ${from}–${to}.`,
    knownHolidays: (first, last) =>
      `Choose a day from ${first} to ${last}: the years whose public holidays the program knows.`,
    endWithHolidays: (last) => `The plan ends too late. The program knows public holidays until ${last}.`,
    atLeastOne: 'At least one day is needed.',
    lastOfRole: {
      seller: 'A plan needs at least one seller.',
      coach: 'A plan needs at least one sales manager.',
      leader: 'At least one is needed.',
      trainer: 'At least one is needed.',
    },
  },
  suggestions: 'Suggestions to add',
  moveUp: (what) => `Move up: ${what}`,
  moveDown: (what) => `Move down: ${what}`,
  remove: (what) => `Remove: ${what}`,
};
