import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number } = format;

export const celebrations: Texts['planScreen']['celebrations'] = {
  lede: 'What gets noticed gets repeated. Decide now what to celebrate, large and small.',
  empty:
    'Closed deals celebrate themselves. The progress on the way there needs somebody who sees it: a first talk, a behaviour that has settled, something hard that was done.',
  begin: 'Start with three',
  list: 'What you celebrate',
  count: (all, dated) => `${number(all)} in the plan, ${number(dated)} with a date`,
  fields: {
    trigger: 'What you celebrate',
    anyProgress: 'Progress, large and small',
    how: 'How you celebrate',
    who: 'Who',
    date: 'Day',
    noDate: 'when it happens',
    size: 'Large or small',
  },
  of: (field, what) => `${field}: ${what}`,
  who: { group: 'The whole group', each: 'Each person' },
  sizes: { none: 'Size', small: 'Small', large: 'Large' },
  newOne: 'new celebration',
  newTrigger: 'Your own: what do you celebrate?',
  newHow: 'How do you celebrate it?',
  add: 'Add',
  own: 'What is for one seller alone stays with the seller and the manager, never in the proposal.',
  questions: {
    outside: (day, first, last) =>
      `${day} is outside the plan, which runs ${first}–${last}. Is it the right day?`,
    redDay: (day, name) => `${day} is a public holiday, ${name}. Will anybody be there to celebrate?`,
    freeDay: (day) => `${day} is not a working day in the plan. Will anybody be there to celebrate?`,
    pause: (day, reason) =>
      `${day} is in a break${reason === null ? '' : ` (${reason})`}. Will anybody be there to celebrate?`,
    away: (day, person) => `${person} is away on ${day}. Choose another day?`,
  },
  missing: {
    title: 'Nothing to celebrate yet',
    group: 'The whole group has nothing to celebrate together yet.',
    nobody: 'No seller has anything of their own to celebrate yet.',
    some: (names) => `There is nothing yet to celebrate for ${names} in particular.`,
    addGroup: 'Add for the group',
    addEach: 'Add for each person',
    addFor: (person) => `Add for ${person}`,
  },
  ideas: {
    title: 'Ideas that are not closed deals',
    add: (what) => `Add: ${what}`,
    progress: {
      trigger: 'Progress that somebody has seen',
      how: 'The manager tells what happened, the same day and in plain words',
    },
    firstTalk: {
      trigger: 'The first talk has been held',
      how: 'A thank-you the same day for getting started',
    },
    fourTalks: { trigger: 'Everybody has had four talks', how: 'Breakfast together' },
    settled: { trigger: 'A behaviour has settled', how: 'The seller tells the group how it came about' },
    hardTalk: { trigger: 'A hard talk was had', how: 'The manager buys the coffee and asks how it felt' },
    halfway: {
      trigger: 'Halfway there',
      how: 'Lunch together: what do you do today that you did not do then?',
    },
    weekly: {
      trigger: 'Progress of the week, never a closed deal',
      how: 'The weekly meeting begins with something that somebody has done well',
    },
    graduation: { trigger: 'The academy is completed', how: 'Dinner where each person gets a diploma' },
  },
};
