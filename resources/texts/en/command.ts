import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, money, percent, list, plural } = format;

export const command: Texts['command'] = {
  help: `Men sen då? What happens after the sales academy: hours, calendar and offer from a plan file.

Like this:
  men-sen-da figures  FILE [--json]            key figures and verdict
  men-sen-da schedule FILE [--json]            the booked sessions, and what could not be placed
  men-sen-da calendar FILE --out FOLDER        all.ics and one <id>.ics for each person
             [--celebrations]                  with the celebrations that have a date
             [--trainer-days]                  with the trainer’s own days
  men-sen-da proposal FILE --out FILE.docx     the Word offer
             [--language sv|en]                in Swedish or English, otherwise the plan's own
             [--initials]                      initials for the names of sellers and managers

FILE is a plan file (.mensenda or .json). --help shows this.
The command ends with 0 when it is done, 1 when the plan cannot be used or something cannot be written,
2 when the command is written wrongly.`,
  usage: {
    seeHelp: 'See men-sen-da --help for how.',
    noCommand: 'Say what to do: figures, schedule, calendar or proposal.',
    unknownCommand: (name) =>
      `There is no command ${name}. There are figures, schedule, calendar and proposal.`,
    unknownOption: (option, name) => `${name} has no option ${option}.`,
    valueMissing: (option) => `${option} needs a value.`,
    valueTooMuch: (option) => `${option} takes no value.`,
    unknownLanguage: (value) => `--language is sv or en, not ${value}.`,
    fileMissing: (name) => `${name} needs a plan file.`,
    oneFile: (name) => `${name} takes one plan file at a time.`,
    outMissing: (name) => `${name} needs --out.`,
    outIsPlan: '--out is the plan file itself, which has to stay.',
  },
  reading: {
    unusable: (file, faults) =>
      `${file} cannot be used, ${number(faults)} ${plural(faults, { one: 'fault', other: 'faults' })}:`,
    unusableMany: (file) => `${file} cannot be used:`,
    missing: (file) => `There is no ${file}.`,
    isFolder: (file) => `${file} is a folder, not a plan file.`,
    denied: (file) => `You do not have permission to read ${file}.`,
    other: (file, code) => `${file} cannot be read (${code}).`,
  },
  unexpected: (message) => `This should not happen: ${message}`,
  wrote: (path) => `Wrote ${path}`,
  wroteFiles: (folder, count) =>
    `Wrote ${number(count)} ${plural(count, { one: 'calendar file', other: 'calendar files' })} in ${folder}`,
  notPlacedNote: (count) =>
    plural(count, {
      one: 'There was no room for one session. men-sen-da schedule shows which, and why.',
      other: `There was no room for ${number(count)} sessions. men-sen-da schedule shows which, and why.`,
    }),
  figures: {
    keyRatio: ['Coaching', 'per seller per week'],
    minutes: (minutes) => `${number(minutes, 0)} min`,
    perMonth: 'Coaching per seller per month',
    together: 'All coaching together',
    sellersPerCoach: 'Sellers per sales manager',
    verdict: 'Verdict',
    verdicts: {
      tooThin: 'too thin',
      doesNotAddUp: 'does not add up yet',
      demanding: 'demanding but realistic',
      reasonable: 'reasonable',
    },
    verdictOf: (verdict, names) => (names.length === 0 ? verdict : `${verdict} (${list(names)})`),
    hours: (hours) => `${number(hours)} h`,
    hoursAWeek: (hours) => `${number(hours)} h/week`,
    coachColumns: ['Sales manager', 'Sellers', 'Needs h/w', 'Has h/w', 'Short h/w', 'Enough for', 'All h/w'],
    startColumn: 'First h/w',
    leaderColumns: ['Leader', 'All h/w'],
    research: 'The research minimum (Prosales, Sales Efficiency Study III, 2010)',
    researchRows: {
      coaching: 'Coaching 2–3 times a month',
      productTraining: 'Product training every month',
      processReview: 'The sales process every quarter',
    },
    researchWords: { below: 'below', meets: 'meets', above: 'above' },
    investment: 'Investment, excl. VAT',
    ownTime: 'Your own time',
    ownHours: {
      seller: (hours) => `sellers ${number(hours, 0)} h`,
      coach: (hours) => `sales managers ${number(hours, 0)} h`,
      leader: (hours) => `leaders ${number(hours, 0)} h`,
    },
    offer: 'Offer',
    offerInclVat: 'Offer incl. VAT',
    followUp: 'The whole follow-up',
    academyPrice: 'The academy',
    breakEvenGrowth: 'Growth that pays for the follow-up',
    money,
    percent,
    unknown: 'not known',
  },
  schedule: {
    columns: ['Week', 'Date', 'Time', 'What', 'Who'],
    kinds: {
      coaching: 'Coaching',
      productTraining: 'Product training',
      processReview: 'Process review',
      refill: 'Refill',
      checkpoint: 'Checkpoint',
    },
    week: (week) => `wk ${week}`,
    unplaced: 'What there was no room for',
    conflicts: 'What clashes',
    everythingPlaced: (count) =>
      count === 1 ? 'One session, and room for it.' : `${number(count)} sessions, and room for them all.`,
  },
};
