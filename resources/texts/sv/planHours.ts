import type { PluralForms } from '../format.ts';
import { format } from './formats.ts';

const { number, plural } = format;

const units = (one: string, other: string): PluralForms => ({ one, other });
const sellers = (count: number): string => (count === 1 ? 'en säljare' : `${number(count)} säljare`);

/** What the talks take, what the coaches have, and what would make it fit. */
export const hours = {
  finding: {
    allFit: 'Tiden räcker hos alla.',
    oneFits: 'Tiden räcker.',
    groupFits: (who: string): string => `Timmarna räcker för hela gruppen, men inte hos ${who}.`,
    short: (who: string): string => `Timmarna räcker inte hos ${who}.`,
    startShort: (who: string): string =>
      `Timmarna räcker i längden, men inte i början: ${who} behöver mer tid de första veckorna.`,
    allShort: 'Timmarna räcker inte hos någon.',
    unknown: 'Så mycket tid tar samtalen. Hur mycket som finns vet vi när cheferna har svarat.',
    someUnknown: (who: string): string =>
      `Tiden räcker hos dem som har svarat. ${who} är inte tillfrågade än.`,
    oneUnknown: (who: string): string => `Tiden räcker hos dem som har svarat. ${who} är inte tillfrågad än.`,
    tooMuch: 'Timmarna finns, men det blir mer än en fjärdedel av chefernas vecka.',
    noCoaching: 'Inga samtal ligger i planen än.',
  },
  /** A figure in each brace; the words after it below. */
  sentence:
    '{sellers} får {perMonth} i månaden om {minutes}, och chefen förbereder varje samtal i {preparation}.',
  slots: {
    sellers: { label: 'Antal säljare', unit: units('säljare', 'säljare') },
    perMonth: { label: 'Samtal i månaden', unit: units('samtal', 'samtal') },
    minutes: { label: 'Samtalets längd', unit: units('minut', 'minuter') },
    preparation: { label: 'Förberedelse', unit: units('minut', 'minuter') },
  },
  showAll: (coaches: number): string => `Visa alla ${number(coaches)} chefer`,
  showTightest: 'Visa bara de som har minst tid över',
  ways: {
    title: 'Det här får det att gå ihop',
    notEnoughTitle: 'Prövat, men räcker inte',
    tooThinTitle: 'Det här når forskningens minimum',
    moreTalks: 'Fler samtal',
    fewerTalks: 'Färre samtal',
    talks: (from: string, to: string): string => `från ${from} till ${to} i månaden`,
    shorterTalks: 'Kortare samtal',
    minutes: (from: number, to: number): string => `från ${number(from)} till ${number(to)}\u00a0min`,
    groups: (size: number): string => (size === 2 ? 'Samtal två och två' : 'Samtal tre och tre'),
    groupTalks: 'var och en har lika många samtal',
    steadyStart: 'Ingen tätare start',
    fromFirstDay: 'samma takt från första dagen',
    moreHoursOne: (coach: string): string => `Mer tid hos ${coach}`,
    moreHoursMany: 'Mer tid hos cheferna',
    hours: (hours: string): string => `${hours} till i veckan`,
    anotherCoach: 'En säljchef till',
    coaches: (count: number): string => `${number(count)} som delar på säljarna`,
    moveSellers: (count: number, coach: string): string => `Flytta ${sellers(count)} till ${coach}`,
    from: (coach: string): string => `från ${coach}`,
    notEnough: 'räcker inte',
    none: 'Inget enkelt drag räcker ensamt. Prova dig fram i meningen ovanför.',
  },
  average: (weeks: number, open: string): string =>
    `Timmarna är ett snitt över året. Av planens ${number(weeks)} ${plural(weeks, { one: 'vecka', other: 'veckor' })} går ${open} att boka: röda dagar, uppehåll och moduldagar tar resten.`,
  averageAll: 'Timmarna är ett snitt över året.',
  roles: {
    title: 'Allt inräknat, per roll',
    columns: {
      role: 'Roll',
      each: 'Var och en i veckan',
      together: 'Tillsammans i veckan',
      plan: 'Hela planen',
    },
    counted: (role: string, count: string): string => `${role}, ${count}`,
    span: (from: string, to: string): string => `${from}–${to}`,
  },
};
