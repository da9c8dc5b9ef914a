import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, plural } = format;

export const templates: Texts['templates'] = {
  none: 'No template',
  builtIn: { months3: '3 months', months6: '6 months', months12: '12 months' },
  notes: {
    none: 'A usual start: 26 weeks, talks 2–3 times a month.',
    months3:
      '13 weeks. Talks 2–3 times a month, product training every month, the sales process once. Checkpoints on days 30 and 60, two celebrations.',
    months6:
      '26 weeks. Talks closer together in the first four weeks, then 2–3 a month. Product training every month, the sales process every quarter. Checkpoints on days 30, 60 and 120, three celebrations.',
    months12:
      '52 weeks. Talks closer together in the first four weeks, then 2–3 a month. Product training every month, the sales process every quarter. Checkpoints on days 30, 60 and 120, four celebrations.',
    own: 'Your own template. Days are counted from the start.',
  },
  celebrations: {
    firstTalks: {
      trigger: 'Everybody has had their first talks',
      how: 'Coffee together, and each tells of something that went better',
    },
    quarter: {
      trigger: 'Three months of coaching that took place',
      how: 'Lunch together, with one step forward from each',
    },
    half: {
      trigger: 'Half a year, and new habits that hold',
      how: 'Half a day together where the group shows what it does differently',
    },
    year: {
      trigger: 'A whole year of follow-up',
      how: 'Dinner together, and thanks to each and everyone',
    },
  },
  newPlan: {
    title: 'New cohort',
    template: 'Template',
    start: 'The plan starts',
    create: 'Create the plan',
  },
  next: {
    action: 'Next cohort',
    actionFor: (plan) => `The next cohort after ${plan}`,
    text: 'The rhythm, the calendar’s hours, questions, celebrations and fees come along, and managers and trainers. Bookings and behaviours do not.',
    cohort: 'Name of the cohort',
    start: 'The plan starts',
    withSellers: 'Bring the sellers',
    withoutNote: 'Otherwise as many without names stand there, so that the hours are right.',
    newAcademy: 'In a new academy with the same modules',
    create: 'Create the cohort',
  },
  save: {
    action: 'Save as template',
    title: 'Save as template',
    text: 'Everything but people, bookings, behaviours and what is the client’s own. Days are counted from the start.',
    name: 'Name of the template',
    save: 'Save the template',
    done: (name) => `The template ${name} is saved`,
  },
  apply: {
    action: 'Use a template',
    title: 'Use a template in the plan',
    template: 'Template',
    changes: 'What changes',
    otherLanguage: {
      sv: 'The template’s texts are in Swedish.',
      en: 'The template’s texts are in English.',
    },
    keeps:
      'People, behaviours, the start of the plan, its days, the investment and the times you have set stay. What the template says nothing about is left alone. Proposed times are planned anew. One click on Undo takes all of it back.',
    apply: 'Use the template',
    done: (name) => `The plan now follows the template ${name}`,
  },
  settings: {
    title: 'Templates',
    note: 'Chosen when you make a new cohort, or in a plan under About the client.',
    empty:
      'Your own templates end up here. Open a plan that works and choose Save as template under About the client.',
    name: 'Name of the template',
    weeks: (weeks) => `${number(weeks)} ${plural(weeks, { one: 'week', other: 'weeks' })}`,
    remove: (name) => `Remove the template ${name}`,
  },
};
