import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number } = format;
const ROLES = { seller: 'a seller', coach: 'a coach', leader: 'a leader', trainer: 'a trainer' };
/** The highest number of all needs no mention. */
const MENTIONED = 1e9;

const bounds = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  most > MENTIONED ? 'that is not negative' : `from ${number(least)} to ${number(most)}`;

export const faults: Texts['faults'] = {
  wholeFile: 'the file',
  missing: (path, expected) => `${path}: missing; expected ${expected}`,
  wrong: (path, found, expected) => `${path}: found ${found}; expected ${expected}`,
  object: 'an object',
  list: (length) =>
    length === 0 ? 'an empty list' : length === 1 ? 'a list of 1 item' : `a list of ${number(length)} items`,
  more: (count) => `… and ${number(count)} more.`,
  atLeastMore: (count) => `… and at least ${number(count)} more.`,
  expected: {
    object: () => 'an object: { … }',
    list: () => 'a list: [ … ]',
    text: () => 'a text in quotation marks',
    line: () => 'a text that is not empty',
    date: () => 'a date that exists, such as "2027-03-01"',
    time: () => 'a time from "00:00" to "23:59"',
    moment: () => 'a date and time with its offset, such as "2027-03-04T14:00:00+01:00"',
    timeZone: () => 'a time zone, such as "Europe/Stockholm"',
    currency: () => 'a currency code of three letters, such as "SEK"',
    color: () => 'a colour of six characters, 0–9 and A–F, such as "1F4E8C"',
    boolean: (): string => 'true or false, without quotes',
    oneOf: ({ values }) =>
      values.length === 1 ? `"${values.join()}"` : `one of ${values.map((value) => `"${value}"`).join(', ')}`,
    number: (range) => `a number ${bounds(range)}`,
    wholeNumber: (range) => `a whole number ${bounds(range)}`,
    newId: () =>
      'an id of a–z, 0–9 and hyphens (not first), at most 48 characters, and not "all" or a device name in Windows',
    knownId: () => 'the id of somebody in people',
    idOf: ({ role }) => `the id of ${ROLES[role]} in people`,
    atLeastOne: () => 'a list with at least one item',
    atLeastOneOf: ({ role }) => `at least one ${role}`,
    among: ({ id }) => `a list with "${id}", whom the booking is about, in it`,
    bookingId: ({ pattern }) => `${pattern}, where the name is an id in people and <n> counts from 1`,
    unlike: ({ path }) => `something other than what already stands in ${path}`,
    before: ({ field, value }) => `something before ${field}, which is ${value}`,
    notAfter: ({ field, value }) => `a day that is not after ${field}, which is ${value}`,
    withinDay: ({ from, to }) => `a time within the working day, ${from}–${to}`,
    atMostADay: () => 'an end at most a day after the start',
    knownHolidays: ({ first, last }) =>
      `a day from ${first} to ${last}, the years whose public holidays the program knows`,
    endWithHolidays: ({ last }) =>
      `so many weeks that the plan ends by ${last}, the last day whose public holidays the program knows`,
    version: ({ version }) => String(version),
    notNewer: ({ version }) =>
      `at most ${version}. The file was made with a newer version of Men sen då?: update the program and open it again`,
    plainKey: () => 'another field name, since this one cannot be read safely',
    size: ({ megabytes }) =>
      `The file is larger than ${megabytes}\u00a0MB, and no plan is. Is it the right file?`,
    depth: ({ levels }) =>
      `The file is nested more than ${levels} levels deep, and no plan is. Is it the right file?`,
    amount: ({ values }) =>
      `The file has more than ${number(values)} values, and no plan has. Is it the right file?`,
    utf8: () => 'The file is not written in UTF-8. Save it with the encoding UTF-8 and open it again.',
    notUtf16: () => 'The file is written in UTF-16. Save it with the encoding UTF-8 and open it again.',
    noNul: () => 'The file has NUL characters in it and is damaged. Use a copy that is whole.',
    json: ({ line, column }) => `The file cannot be read as JSON from line ${line}, character ${column}.`,
  },
};
