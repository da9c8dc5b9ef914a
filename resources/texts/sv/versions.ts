import { format } from './formats.ts';

const { number, plural } = format;

/** Versions of a plan: what was shown or sent, and what has changed since. */
export const versions = {
  title: 'Versioner',
  aside: 'De ändras aldrig. Jämför dem, eller ta fram en igen.',
  save: 'Spara version',
  empty:
    'Spara en version när du visar planen för kunden. Då ser ni nästa gång vad som har ändrats. Offerterna du skapar i Word sparas hit av sig själva.',
  list: 'Versioner, den senaste först',
  madeBy: { hand: 'sparad för hand', export: 'skapad med Word-offerten' },
  /** What a version is called until somebody says otherwise. The date comes as `24 nov.` */
  suggested: (day: string): string => `Visad för kund ${day.replace(/\.$/, '')}`,
  /** The version that comes with a Word offer, by the offer's date. */
  ofOffer: (date: string): string => `Offert ${date}`,
  saving: {
    title: 'Spara en version',
    name: 'Namn',
    note: 'Planen sparas som den är nu, med deltagare, kalender och pris.',
    done: (name: string): string => `Versionen ${name} är sparad`,
  },
  /** Of the last that was made with an offer. */
  since: (count: number): string =>
    count === 0
      ? 'Inget är ändrat sedan dess.'
      : `${number(count)} ${plural(count, { one: 'ändring', other: 'ändringar' })} sedan dess.`,
  compare: 'Jämför',
  compareThis: (name: string): string => `Jämför ${name} med planen nu`,
  comparison: {
    title: 'Det här skiljer',
    from: 'Från',
    to: 'Till',
    now: 'Planen nu',
    close: 'Stäng jämförelsen',
    same: 'Inget skiljer. Båda säger samma sak.',
    count: (count: number): string =>
      `${number(count)} ${plural(count, { one: 'skillnad', other: 'skillnader' })}`,
    more: (count: number): string => `och ${number(count)} till`,
  },
  restore: 'Ta fram versionen',
  restoreNote: (name: string): string =>
    `Då blir planen som i ${name}, också kundens och akademins uppgifter. Det går att ångra, och versionen finns kvar.`,
  restored: (name: string): string => `${name} gäller nu`,
  parts: {
    about: 'Kund och plan',
    people: 'Deltagare',
    rhythm: 'Rytm',
    calendar: 'Kalender',
    behaviours: 'Beteenden',
    celebrations: 'Firande',
    questions: 'Frågor',
    demands: 'Vad det kräver av er',
    investment: 'Investering',
    offer: 'Offert',
    other: 'Övrigt',
  },
  /** One line each. What is called what comes from the changes. */
  differences: {
    set: (name: string, from: string, to: string, unit: string): string =>
      `${name}: ${from} blir ${to}${unit === '' ? '' : ` ${unit}`}`,
    changed: (what: string): string => `ändrat: ${what}`,
    added: (what: string): string => `nytt: ${what}`,
    removed: (what: string): string => `borttaget: ${what}`,
    person: {
      added: (role: string, name: string): string => `ny ${role}: ${name}`,
      removed: (role: string, name: string): string => `borttagen ${role}: ${name}`,
    },
    reordered: (what: string): string => `ny ordning: ${what}`,
    unnamed: 'ändrat: något som programmet inte har ord för',
  },
};
