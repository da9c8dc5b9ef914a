import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, plural } = format;

export const about: Texts['planScreen']['about'] = {
  lede: 'Whom you do it for, what you follow up, and when it begins.',
  client: 'The client',
  told: {
    title: 'What you have told us',
    aside: 'first in the proposal',
    lead: 'Use the client’s own words. Those who recognise themselves on the first page read the rest as an answer.',
    label: (place) => `What you have told us ${number(place)}`,
    hint: 'Write a sentence the way the client said it',
  },
  academy: 'The academy',
  plan: 'The cohort and the plan',
  trainer: 'The trainer',
  cohort: 'Cohort',
  cohortHint: 'Cohort 1',
  start: 'Follow-up begins',
  weeks: 'How long',
  weeksUnit: (count) => plural(count, { one: 'week', other: 'weeks' }),
  ends: (date, week) => `Until ${date}, wk\u00a0${number(week)}.`,
  language: 'Language of the proposal',
  modules: 'Modules',
  noModules: 'No modules yet. Nothing else is booked on the day of a module.',
  module: (place) => `Module ${number(place)}`,
  moduleTitle: (place) => `Module ${number(place)}, title`,
  moduleDate: (place) => `Module ${number(place)}, day`,
  addModule: 'Add a module',
};
