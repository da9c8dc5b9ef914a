import type { Texts } from '../texts.ts';
import { format } from './formats.ts';
import { hoursInWords } from './inWords.ts';

const { number, plural } = format;
const SELLERS = { one: 'seller', other: 'sellers' };
const COACHES = { one: 'sales manager', other: 'sales managers' };
const sellers = (count: number): string => `${number(count)} ${plural(count, SELLERS)}`;
const coaches = (count: number): string => `${number(count)} ${plural(count, COACHES)}`;

export const clients: Texts['clients'] = {
  page: 'Clients',
  new: 'New client',
  search: 'Search client or contact',
  noneFound: (search) => `No client is called anything with “${search}”.`,
  count: (count) => `${number(count)} ${plural(count, { one: 'client', other: 'clients' })}`,
  unnamed: 'New client',
  unnamedPlan: 'Cohort without a name',
  unnamedAcademy: 'Academy without a name',
  empty: 'Your clients go here. Two numbers are enough to begin.',
  example: 'An example to play with',
  removeExample: 'remove',
  removeExampleThis: (client) => `Remove the example ${client}`,
  noPlan: 'No plan yet',
  plans: (count) => `${number(count)} ${plural(count, { one: 'plan', other: 'plans' })}`,
  planState: (plan, verdict) => `${plan}, ${verdict}`,
  minutes: 'min',
  minutesSays: (minutes) => `${number(minutes, 0)} minutes per seller and week`,
  changed: {
    today: 'changed today',
    yesterday: 'changed yesterday',
    on: (day) => `changed ${day}`,
  },
  removed: (what) => `${what} is removed`,
  creating: {
    title: 'New client',
    lede: 'Two numbers are enough. Names can come later, and nothing is lost.',
    name: 'The client’s name',
    nameNote: 'May be left empty for now.',
    people: 'How many are to be coached, and how many coach?',
    peopleHint: '12 sellers, 2 sales managers',
    peopleNote: 'Write it as you say it, or just two numbers: 12, 2.',
    understood: (seller, coach) => `${sellers(seller)} and ${coaches(coach)}`,
    perCoach: (perCoach) => `${number(perCoach)} sellers per manager`,
    onlyOne: 'And how many sales managers?',
    tooMany: 'A plan has room for at most 1,000 sellers and 100 sales managers.',
    notUnderstood: 'Write two numbers, such as 12 sellers, 2 sales managers.',
    create: 'Create the plan',
    answer: 'To begin with',
    answerNote: 'Sessions 2–3 times a month. You change the rhythm in the next step.',
    needs: (hours) => `Each manager needs ${hoursInWords(hours)} a week.`,
  },
  client: {
    name: 'The client’s name',
    contact: 'Contact',
    contactHint: 'Name of the person you talk to',
    email: 'Email',
    remove: 'Remove the client',
    removeAcademy: 'Remove the academy',
    removeAcademyThis: (academy) => `Remove the academy ${academy}`,
    removePlan: (plan) => `Remove ${plan}`,
    exampleNote: 'A made-up example. Change whatever you like, or remove it.',
    noAcademy: 'No academy yet. The client’s sales academy goes here, with modules, price and cohorts.',
    newAcademy: 'New academy',
    newPlan: 'New cohort',
    nameMissing: 'The client needs a name.',
  },
  academy: {
    name: 'The academy’s name',
    nameHint: 'The sales academy',
    start: 'Start',
    end: 'End',
    price: 'Price, excl. VAT',
    modules: 'Modules',
    module: (number) => `Module ${number}`,
    moduleTitle: (number) => `Module ${number}, title`,
    moduleDate: (number) => `Module ${number}, day`,
    newModule: 'New module',
    removeModule: (title) => `Remove the module ${title}`,
    cohorts: 'Cohorts',
    noCohort: 'No cohort yet.',
    endBeforeStart: 'The end is before the start.',
  },
  row: {
    people: (seller, coach) => `${sellers(seller)}, ${coaches(coach)}`,
    span: (start, weeks) =>
      `from ${start}, ${number(weeks)} ${plural(weeks, { one: 'week', other: 'weeks' })}`,
  },
};
