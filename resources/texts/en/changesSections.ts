import type { sectionChanges as sv } from '../sv/changesSections.ts';

export const sectionChanges: typeof sv = {
  names: {
    told: 'What you told us',
    summary: 'Summary',
    plan: 'The plan',
    alternatives: 'Three ways to do it',
    hours: 'Hours for the managers',
    calendar: 'The calendar',
    asks: 'What it takes of you',
    behaviours: 'How you follow behaviours',
    celebrations: 'Worth celebrating',
    refill: 'The managers’ refill',
    questions: 'Questions to bring along',
    investment: 'Investment',
    terms: 'Terms',
    sources: 'Sources and how solid they are',
    acceptance: 'Acceptance',
  },
  shown: (name) => `the section ${name} is shown`,
  hidden: (name) => `the section ${name} is left out`,
  moved: (name) => `moved the section ${name}`,
  words: (name) => `own words in the section ${name}`,
  order: 'the order of the sections',
};
