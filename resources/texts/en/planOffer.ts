import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { list, number, plural } = format;

export const offer: Texts['planScreen']['offer'] = {
  lede: 'This is what it looks like. It follows the plan until you make the file.',
  settings: 'What you choose',
  language: 'Language',
  languages: { sv: 'Swedish', en: 'English' },
  date: 'Date of the proposal',
  today: (date) => `Without a date: today, ${date}.`,
  validUntil: 'Valid until',
  thirtyDays: (date) => `Without a date: ${date}.`,
  answer: {
    label: 'The client’s answer',
    what: { waiting: 'Waiting', yes: 'Yes', no: 'No' },
    date: 'Answered on',
  },
  initials: 'Initials instead of the names of sellers and managers',
  sections: {
    title: 'Sections',
    aside: 'in the order they stand',
    lead: 'Switch off what the client does not need, and drag the sections to where they do most good. There is room for words of your own first and last in each.',
    order: 'Sections that can be moved',
    closing: 'Always last, in this order',
    always: 'always there',
    empty: {
      told: 'comes in when something is written down under About the client',
      celebrations: 'comes in when there is something to celebrate',
    },
    alternatives: 'Base, Recommended and Full side by side',
    words: {
      open: 'Own words',
      of: (section) => `Own words in the section ${section}`,
      before: 'First',
      after: 'Last',
      hint: {
        before: 'Write something of your own first in the section',
        after: 'Write something of your own last in the section',
      },
      named: (names, initials) => `The text names ${list(names)}, written ${list(initials)} in the proposal.`,
      left: (names) =>
        `The text names ${list(names)}, and the proposal keeps it: only whole names become initials.`,
    },
  },
  terms: {
    title: 'Terms',
    aside: 'last in the proposal',
    lead: 'How long the proposal is valid is there already. Write the rest here, so that nothing needs sorting out later.',
    label: (place) => `Term ${number(place)}`,
    hint: 'Write a term',
    suggested: [
      '30 days net.',
      'Late payment carries interest under the Swedish Interest Act (räntelagen).',
      'Travel and accommodation are added as agreed.',
      'A booked day can be cancelled free of charge up to 30 days before. After that you pay half the price, and from 14 days before the full price.',
    ],
  },
  make: {
    word: 'Make Word file',
    calendars: 'Export calendars',
    planFile: 'Save plan as file',
  },
  working: {
    word: 'Making the Word file',
    guide: 'Making the Word page',
    calendars: 'Writing the calendars',
    wallCalendar: 'Drawing the wall calendar',
    planFile: 'Saving the plan file',
  },
  choosing: 'Choose where to put it.',
  progress: (done, of) => `${number(done)} of ${number(of)}`,
  cancel: 'Cancel',
  written: {
    word: (name) => `${name} is ready.`,
    guide: (name) => `${name} is ready.`,
    wallCalendar: (name) => `${name} is ready.`,
    calendars: (name, files) =>
      `${number(files)} ${plural(files, { one: 'calendar file is', other: 'calendar files are' })} in ${name}.`,
    planFile: (name) => `The plan is saved as ${name}.`,
  },
  printed: 'The wall calendar is on its way to the printer.',
  alarm: {
    label: 'Reminder in the calendars',
    before: (minutes) =>
      minutes === null ? 'None' : minutes < 60 ? `${number(minutes)}\u00a0min before` : 'The day before',
  },
  sinceLast: ({ isFirst, added, moved, changed, cancelled, reminders }) => {
    if (isFirst) return 'Import them into the calendar once; the next export changes only what is new.';
    const all = added + moved + changed + cancelled + reminders;
    if (all === 0) return 'Nothing has changed since last time.';
    const parts = [
      moved > 0 && `${number(moved)} moved`,
      cancelled > 0 && `${number(cancelled)} cancelled`,
      added > 0 && `${number(added)} new`,
      changed > 0 && `${number(changed)} with another text`,
      reminders > 0 && `${number(reminders)} with another reminder`,
    ].filter((part) => part !== false);
    const changes = plural(all, { one: 'change', other: 'changes' });
    return `${number(all)} ${changes} since last time: ${parts.join(', ')}.`;
  },
  cancelled: 'Cancelled. No file was written.',
  open: 'Open',
  showFolder: 'Show in folder',
  preview: 'The proposal',
  notes: 'Footnotes',
  toNote: (place) => `Footnote ${number(place)}`,
  booking: 'The calendar is being booked. It will all be here in a moment.',
};
