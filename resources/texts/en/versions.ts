import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, plural } = format;

export const versions: Texts['versions'] = {
  title: 'Versions',
  aside: 'They never change. Compare them, or bring one back.',
  save: 'Save version',
  empty:
    'Save a version when you show the plan to the client. Next time you will see what has changed since. The proposals you make in Word are kept here by themselves.',
  list: 'Versions, the latest first',
  madeBy: { hand: 'saved by hand', export: 'made with the Word proposal' },
  suggested: (day) => `Shown to the client ${day}`,
  ofOffer: (date) => `Proposal ${date}`,
  saving: {
    title: 'Save a version',
    name: 'Name',
    note: 'The plan is kept as it is now, with its people, calendar and price.',
    done: (name) => `The version ${name} is saved`,
  },
  since: (count) =>
    count === 0
      ? 'Nothing has changed since.'
      : `${number(count)} ${plural(count, { one: 'change', other: 'changes' })} since.`,
  compare: 'Compare',
  compareThis: (name) => `Compare ${name} with the plan now`,
  comparison: {
    title: 'What differs',
    from: 'From',
    to: 'To',
    now: 'The plan now',
    close: 'Close the comparison',
    same: 'Nothing differs. Both say the same.',
    count: (count) => `${number(count)} ${plural(count, { one: 'difference', other: 'differences' })}`,
    more: (count) => `and ${number(count)} more`,
  },
  restore: 'Bring the version back',
  restoreNote: (name) =>
    `The plan becomes as in ${name}, with the client’s and the academy’s details too. It can be undone, and the version stays.`,
  restored: (name) => `${name} is the plan now`,
  parts: {
    about: 'Client and plan',
    people: 'People',
    rhythm: 'Rhythm',
    calendar: 'Calendar',
    behaviours: 'Behaviours',
    celebrations: 'Celebrations',
    questions: 'Questions',
    demands: 'What it takes of you',
    investment: 'Investment',
    offer: 'Proposal',
    other: 'Other',
  },
  differences: {
    set: (name, from, to, unit) => `${name}: ${from} becomes ${to}${unit === '' ? '' : ` ${unit}`}`,
    changed: (what) => `changed: ${what}`,
    added: (what) => `new: ${what}`,
    removed: (what) => `removed: ${what}`,
    person: {
      added: (role, name) => `new ${role}: ${name}`,
      removed: (role, name) => `removed ${role}: ${name}`,
    },
    reordered: (what) => `new order: ${what}`,
    unnamed: 'changed: something that the program has no words for',
  },
};
