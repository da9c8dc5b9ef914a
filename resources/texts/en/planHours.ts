import type { PluralForms } from '../format.ts';
import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, plural } = format;

const units = (one: string, other: string): PluralForms => ({ one, other });
const sellers = (count: number): string => (count === 1 ? 'one seller' : `${number(count)} sellers`);

export const hours: Texts['planScreen']['hours'] = {
  finding: {
    allFit: 'There is time enough with everyone.',
    oneFits: 'There is time enough.',
    groupFits: (who) => `There are hours enough for the group, but not with ${who}.`,
    short: (who) => `The hours are not enough with ${who}.`,
    startShort: (who) =>
      `The hours are enough in the long run, but not at first: ${who} needs more time in the first weeks.`,
    allShort: 'The hours are not enough with anyone.',
    unknown: 'This is what the talks take. How much time there is we know once the managers have answered.',
    someUnknown: (who) => `Those who have answered have time enough. ${who} have not been asked yet.`,
    oneUnknown: (who) => `Those who have answered have time enough. ${who} has not been asked yet.`,
    tooMuch: 'The hours are there, but it is more than a quarter of the managers’ week.',
    noCoaching: 'No talks are in the plan yet.',
  },
  sentence: '{sellers} get {perMonth} a month of {minutes}, and the manager prepares each for {preparation}.',
  slots: {
    sellers: { label: 'Number of sellers', unit: units('seller', 'sellers') },
    perMonth: { label: 'Talks a month', unit: units('talk', 'talks') },
    minutes: { label: 'Length of a talk', unit: units('minute', 'minutes') },
    preparation: { label: 'Preparation', unit: units('minute', 'minutes') },
  },
  showAll: (coaches) => `Show all ${number(coaches)} managers`,
  showTightest: 'Show only those with the least time to spare',
  ways: {
    title: 'This makes it add up',
    notEnoughTitle: 'Tried, but not enough',
    tooThinTitle: 'This meets the research minimum',
    moreTalks: 'More talks',
    fewerTalks: 'Fewer talks',
    talks: (from, to) => `from ${from} to ${to} a month`,
    shorterTalks: 'Shorter talks',
    minutes: (from, to) => `from ${number(from)} to ${number(to)}\u00a0min`,
    groups: (size: number): string => (size === 2 ? 'Talks in pairs' : 'Talks in threes'),
    groupTalks: 'everyone has as many talks',
    steadyStart: 'No tighter start',
    fromFirstDay: 'the same pace from the first day',
    moreHoursOne: (coach) => `More time with ${coach}`,
    moreHoursMany: 'More time with the managers',
    hours: (hours) => `${hours} more a week`,
    anotherCoach: 'One more sales manager',
    coaches: (count) => `${number(count)} share the sellers`,
    moveSellers: (count, coach) => `Move ${sellers(count)} to ${coach}`,
    from: (coach) => `from ${coach}`,
    notEnough: 'not enough',
    none: 'No single simple step is enough. Try your way in the sentence above.',
  },
  average: (weeks, open) =>
    `The hours are an average over the year. Of the plan’s ${number(weeks)} ${plural(weeks, { one: 'week', other: 'weeks' })}, ${open} can be booked: public holidays, breaks and module days take the rest.`,
  averageAll: 'The hours are an average over the year.',
  roles: {
    title: 'Everything counted, by role',
    columns: { role: 'Role', each: 'Each, a week', together: 'Together, a week', plan: 'The whole plan' },
    counted: (role, count) => `${role}, ${count}`,
    span: (from, to) => `${from}–${to}`,
  },
};
