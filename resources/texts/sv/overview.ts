import { format } from './formats.ts';

const { number } = format;
const SMALL_NUMBERS = [
  'Noll',
  'En',
  'Två',
  'Tre',
  'Fyra',
  'Fem',
  'Sex',
  'Sju',
  'Åtta',
  'Nio',
  'Tio',
  'Elva',
  'Tolv',
];

const inWords = (count: number): string => SMALL_NUMBERS[count] ?? number(count);
const counted = (count: number, one: string, several: string): string =>
  count === 1 ? one : `${inWords(count)} ${several}`;

/** Översikt: the week, what needs the consultant, and the clients. */
export const overview = {
  page: 'Översikt',
  week: 'vecka',
  today: 'i dag',
  /** `mån` to `sön`. */
  weekdays: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  monthAndYear: (month: string, year: string): string => `${month} ${year}`,
  /** What is booked on a day, so many of a kind. */
  sessions: {
    coaching: (count: number): string => counted(count, 'Ett samtal', 'samtal'),
    productTraining: (count: number): string => counted(count, 'Produkter', 'produktutbildningar'),
    processReview: (count: number): string => counted(count, 'Säljprocessen', 'om säljprocessen'),
    refill: (count: number): string => counted(count, 'Påfyllnad', 'påfyllnader'),
    checkpoint: (count: number): string => counted(count, 'Avstämning', 'avstämningar'),
  },
  time: (hours: string, minutes: string): string => `${hours}.${minutes}`,
  moreSessions: (count: number): string => `och ${number(count)} till`,
  needs: {
    /** A plan whose cohort has no name. */
    plan: 'Planen',
    title: (count: number): string =>
      count === 1 ? 'En sak behöver dig' : `${inWords(count)} saker behöver dig`,
    none: 'Inget behöver dig just nu.',
    noneMore:
      'Här syns planer som inte går ihop, rytm under forskningens minimum och offerter som snart går ut.',
    more: (count: number): string => `Visa alla ${number(count)}`,
    fewer: 'Visa färre',
    tooThin: {
      kind: 'Under minimum',
      what: (plan: string, perMonth: number): string => `${plan} har ${number(perMonth)} samtal i månaden`,
      more: (client: string): string => `${client}. Forskningens minimum är 2–3.`,
      act: 'Se rytmen',
    },
    doesNotAddUp: {
      kind: 'Går inte ihop',
      what: (plan: string): string => `${plan} kräver mer tid än cheferna har`,
      more: (client: string): string =>
        `${client}. Färre eller kortare samtal, eller fler timmar, gör att det går.`,
      act: 'Se tiden',
    },
    offerEnds: {
      kind: 'Offert',
      what: (client: string, day: string): string => `Offerten till ${client} gäller till ${day}`,
      more: (plan: string): string => `${plan}. Hör av dig innan den går ut.`,
      act: 'Se offerten',
    },
    offerEnded: {
      kind: 'Har gått ut',
      what: (client: string, day: string): string => `Offerten till ${client} gällde till ${day}`,
      more: (plan: string): string => `${plan}. Ge den ett nytt datum, eller stäng den.`,
      act: 'Se offerten',
    },
    todayAs: 'i dag',
    tomorrowAs: 'i morgon',
    /** The weekday in a sentence: `fredag`. */
    weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  },
  clients: {
    title: 'Kunder',
    all: (count: number): string => `Alla ${number(count)} kunder`,
    empty: 'Här kommer dina kunder. Två tal räcker för att börja.',
  },
};
