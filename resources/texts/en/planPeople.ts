import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number } = format;

export const people: Texts['planScreen']['people'] = {
  lede: 'Two numbers are enough to begin. Names can come later.',
  sentence: '{sellers} are coached by {coaches}.',
  slots: {
    sellers: { label: 'Number of sellers', unit: { one: 'seller', other: 'sellers' } },
    coaches: { label: 'Number of sales managers', unit: { one: 'sales manager', other: 'sales managers' } },
  },
  list: 'Everyone in the plan',
  columns: { name: 'Name', role: 'Role', with: 'With', hours: 'Coaches' },
  roles: { seller: 'Seller', coach: 'Sales manager', leader: 'Leader', trainer: 'Consultant' },
  nobody: 'nobody yet',
  name: (shown) => `Name: ${shown}`,
  role: (shown) => `Role: ${shown}`,
  coachOf: (shown) => `Sales manager of ${shown}`,
  leaderOf: (shown) => `Leader of ${shown}`,
  hoursOf: (shown) => `Hours a week for coaching: ${shown}`,
  hours: 'h/wk',
  notAsked: 'ask',
  sellers: (count) => (count === 1 ? '1 seller' : `${number(count)} sellers`),
  roomFor: (count) => `time enough for ${number(count)}`,
  tooMany: 'more than ten is hard to find time for',
  more: (shown) => `More about ${shown}`,
  remove: (shown) => `Remove: ${shown}`,
  email: 'E-mail',
  away: {
    title: 'Away',
    none: 'Always there.',
    add: 'Add an absence',
    count: (ranges) => (ranges === 1 ? 'away once' : `away ${number(ranges)} times`),
  },
  add: {
    label: 'Add',
    seller: 'Seller',
    coach: 'Sales manager',
    leader: 'Leader',
    trainer: 'Consultant',
    says: (role) => `Add: ${role}`,
  },
  paste: {
    open: 'Paste names',
    title: 'Paste the names of sellers',
    label: 'One name a line, or a column from Excel',
    example: 'Anna Bergström\nBilal Haddad\nCecilia Norén',
    nothing: 'No names yet.',
    preview: (names, named, added) => {
      const first = names === 1 ? 'One name' : `${number(names)} names`;
      if (added === 0) return `${first}. They go to sellers without a name.`;
      if (named === 0) return `${first}. They become new sellers.`;
      return `${first}. ${number(named)} go to sellers without a name, ${number(added)} are new.`;
    },
    one: (isNew) =>
      isNew ? 'One name. It becomes a new seller.' : 'One name. It goes to a seller without one.',
    run: (names) => (names === 1 ? 'Put in the name' : `Put in ${number(names)} names`),
    cancel: 'Cancel',
  },
  headings: ['namn', 'name', 'säljare', 'seller', 'deltagare'],
};
