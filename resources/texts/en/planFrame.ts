import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number } = format;

export const frame: Texts['planScreen']['frame'] = {
  sections: {
    about: 'About the client',
    people: 'People',
    rhythm: 'Rhythm',
    hours: 'Time and key figures',
    calendar: 'Calendar',
    behaviours: 'Behaviours',
    celebrations: 'Celebrations',
    questions: 'Questions',
    demands: 'What it takes of you',
    investment: 'Investment',
    offer: 'Proposal',
  },
  left: {
    contact: 'no contact yet',
    academy: 'no academy yet',
    consultant: 'no trainer yet',
    nobodyNamed: 'names can come later',
    nameless: (people) => `${number(people)} without a name`,
    coaching: 'coaching is below the minimum',
    productTraining: 'product training not decided',
    processReview: 'sales process not decided',
    belowMinimum: (what) => `${what} is below the minimum`,
    trainerDays: 'a day to look at',
    unknownHours: (coaches) =>
      coaches === 1 ? '1 manager not asked' : `${number(coaches)} managers not asked`,
    short: (hours) => `${hours} a week short`,
    tooMuch: 'more than the managers’ week holds',
    booking: 'being booked',
    unplaced: (sessions) => `${number(sessions)} without a time`,
    conflicts: (sessions) => (sessions === 1 ? '1 time clashes' : `${number(sessions)} times clash`),
    behaviours: (sellers) => `${number(sellers)} without a behaviour`,
    celebrationDays: (days) => (days === 1 ? '1 day to check' : `${number(days)} days to check`),
    nothingForGroup: 'nothing for the group',
    notCelebrated: (sellers) => `${number(sellers)} with nothing to celebrate`,
    longGuide: 'a guide is too long',
    emptyGuide: 'a guide has no questions',
    whoDoesWhat: 'who does what is missing',
    promises: 'promises missing',
    fees: 'no fees yet',
    hourlyCost: 'hourly cost missing',
    expired: 'no longer valid',
  },
  untitled: 'Plan',
  source: (name, solidity) => `${name} (${solidity})`,
};
