import type { Texts } from '../texts.ts';
import { format } from './formats.ts';
import { hoursInWords } from './inWords.ts';

const { number, plural } = format;

const sellers = (count: number): string =>
  plural(count, { one: '1 seller', other: `${number(count)} sellers` });
const hours = (count: number): string => `${number(count)}\u00a0h`;

export const people: Texts['planScreen']['people'] = {
  lede: 'Two numbers are enough to begin. Names can come later.',
  sentence: '{sellers} are coached by {coaches}.',
  slots: {
    sellers: { label: 'Number of sellers', unit: { one: 'seller', other: 'sellers' } },
    coaches: { label: 'Number of sales managers', unit: { one: 'sales manager', other: 'sales managers' } },
  },
  list: 'Everyone in the plan',
  columns: { name: 'Name', needs: 'Needs a week', hours: 'Can give' },
  roles: { seller: 'Seller', coach: 'Sales manager', leader: 'Leader', trainer: 'Trainer' },
  nobody: 'nobody yet',
  name: (shown) => `Name: ${shown}`,
  role: 'Role',
  hoursOf: (shown) => `Hours a week for coaching: ${shown}`,
  hours: 'h/wk',
  notAsked: 'ask',
  sellers,
  coaches: (count) => plural(count, { one: '1 sales manager', other: `${number(count)} sales managers` }),
  load: {
    of: (needed, available) => `needs ${number(needed)} of ${hours(available)}`,
    unknown: (needed) => `needs ${hours(needed)}`,
    short: (missing) => `${hours(missing)} short`,
    atStart: 'at the start',
    together: (needed) => `${hours(needed)} together`,
    free: 'no sellers yet',
  },
  tooMany: 'more than ten is hard to find time for',
  fold: (shown) => `Fold: ${shown}`,
  unfold: (shown) => `Show everyone with ${shown}`,
  more: (shown) => `More about ${shown}`,
  remove: (shown) => `Remove: ${shown}`,
  leader: 'Leader',
  email: 'E-mail',
  times: {
    title: 'Working days and times',
    workdays: 'Works',
    prefers: 'Would rather meet',
    any: 'At any time',
    morning: 'In the morning',
    afternoon: 'In the afternoon',
    own: 'At a time of their own',
    from: 'Rather from',
    to: 'Rather until',
    travel: 'Travel between two meetings',
    minutes: 'min',
    about: (hasTravel) =>
      `Nothing is booked on other days. The time they would rather have is followed where there is room${hasTravel ? ', and the travel time is always kept free' : ''}.`,
  },
  away: {
    title: 'Away',
    none: 'Always there.',
    add: 'Add an absence',
    count: (ranges) => (ranges === 1 ? 'away once' : `away ${number(ranges)} times`),
  },
  busy: {
    title: 'Busy times',
    about:
      'Read from their own calendar, so that nothing is booked then. Only the times are kept, never what they are for. What the person has declined does not count, if the e-mail address is here or in the file.',
    figures: (busy, weeks, of) =>
      `Busy for ${number(busy)}\u00a0h of the working time, in ${number(weeks)} of the plan’s ${number(of)} weeks.`,
    outside: 'What is busy lies outside the working time.',
    span: (first, last) => (first === last ? `All of it on ${first}.` : `Earliest ${first}, latest ${last}.`),
    until: (last) =>
      `Nothing read is busy after ${last}. If the plan has become longer since the file was read, read it again.`,
    read: (file, entries, since, until) =>
      `${plural(entries, { one: '1 entry', other: `${number(entries)} entries` })} read from ${file}, ${since}–${until}.`,
    nothing: (file, since, until) => `Nothing is busy in ${file}, ${since}–${until}.`,
    open: 'Read a calendar (.ics)',
    again: 'Read again',
    reading: 'Reading …',
    withoutInitials: 'Names are shown as initials now. Turn that off, and drop the calendar again.',
    remove: 'Remove',
    removeOf: (shown) => `Remove busy times: ${shown}`,
    how: 'How to get the file',
    ways: {
      outlook:
        'Outlook: File > Save Calendar > More Options, with Availability only. New Outlook: Settings > Calendar > Shared calendars. Publish, open the ICS link, and unpublish.',
      google: 'Google Calendar, on a computer: Settings > Import & export > Export. Unpack the file.',
    },
  },
  add: {
    label: 'Add',
    seller: 'Seller',
    coach: 'Sales manager',
    leader: 'Leader',
    trainer: 'Trainer',
    says: (role) => `Add: ${role}`,
  },
  tools: {
    label: 'View',
    find: 'Find a name',
    found: (shown, all) => `${number(shown)} of ${number(all)} shown`,
    none: 'Nobody has that name.',
    foldAll: 'Managers only',
    unfoldAll: 'Show everyone',
    initials: 'Initials',
    initialsNote: 'Names are shown as initials, as when you share your screen. They cannot be changed then.',
  },
  keys: (alt) =>
    `Enter: the next name. ${alt} and an arrow: move one step. Esc: to the row, where space selects and M moves.`,
  move: {
    to: (what) => `Move ${what} to …`,
    short: 'Move to …',
    grip: (shown) => `Move ${shown}: drag, or press to choose a sales manager`,
    selected: (count) => `${number(count)} selected`,
    selectedWho: sellers,
    select: 'Select',
    unselect: 'Clear selection',
    here: 'is here now',
    over: (coach) => `to ${coach}`,
    overNothing: 'Drag to a sales manager',
    overOwn: (coach) => `is with ${coach} already`,
    done: (what, coach, isOne) => `${what} ${isOne ? 'is' : 'are all'} with ${coach} now.`,
    then: (coach, needed, available) => `${coach} needs ${number(needed)} of ${hours(available)}.`,
  },
  says: {
    place: (shown, place, of) => `${shown}, place ${number(place)} of ${number(of)}.`,
    placeAt: (shown, parent, place, of) =>
      `${shown} with ${parent}, place ${number(place)} of ${number(of)}.`,
    needs: (coach, needed) => `${coach} needs ${hoursInWords(needed)} a week.`,
    needsOf: (coach, needed, available, short) =>
      `${coach} needs ${number(needed)} of ${hoursInWords(available)} a week${
        short > 0 ? `, ${hoursInWords(short)} short` : ''
      }.`,
    end: (shown) => `${shown} cannot be moved further that way.`,
    removed: (shown) => `${shown} has been removed.`,
    cancelled: 'The move was cancelled.',
  },
};
