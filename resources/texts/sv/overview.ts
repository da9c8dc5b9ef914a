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

/** What is said of what waits. */
export interface NeedFacts {
  readonly client: string;
  readonly plan: string;
  /** `i dag`, `fredag 27 november`; empty for what has no day. */
  readonly day: string;
  /** Coaching talks. */
  readonly perMonth: number;
  /** Without a leader. */
  readonly coaches: number;
}

/** Översikt: the week, what needs the consultant, and the clients. */
export const overview = {
  page: 'Översikt',
  week: 'vecka',
  today: 'i dag',
  /** `mån` to `sön`. */
  weekdays: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  /** Said here, since the first screen would wait for a calendar of the language to be made. */
  months: [
    ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
    ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  ],
  monthAndYear: (month: string, year: string): string => `${month} ${year}`,
  /** What is booked on a day, so many of a kind. */
  sessions: {
    coaching: (count: number): string => counted(count, 'Ett samtal', 'samtal'),
    productTraining: (count: number): string => counted(count, 'Produkter', 'produkt\u00adutbildningar'),
    processReview: (count: number): string => counted(count, 'Säljprocessen', 'om säljprocessen'),
    refill: (count: number): string => counted(count, 'Påfyllnad', 'påfyllnader'),
    checkpoint: (count: number): string => counted(count, 'Avstämning', 'avstämningar'),
  },
  /** What has a day and no hour. */
  wholeDays: {
    checkpoint: (day: string): string => `Avstämning dag ${day}, tid inte bokad`,
    trainerDay: (title: string): string => title,
    module: (title: string): string => `Modul: ${title}`,
    offer: (): string => 'Offertens sista dag',
    celebration: (): string => 'Firande',
  },
  leftThisWeek: (count: number): string =>
    count === 0 ? 'Inget mer den här veckan' : `${counted(count, 'En sak', 'saker')} kvar i veckan`,
  emptyWeek: 'Inget inbokat i veckan',
  time: (hours: string, minutes: string): string => `${hours}.${minutes}`,
  moreSessions: (count: number): string => `och ${number(count)} till`,
  needs: {
    /** A plan whose cohort has no name. */
    plan: 'Planen',
    title: (count: number): string =>
      count === 1 ? 'En sak behöver dig' : `${inWords(count)} saker behöver dig`,
    none: 'Inget behöver dig just nu.',
    noneMore:
      'Här syns offerter som snart går ut, firanden i veckan, planer som inte går ihop eller är för tunna, och chefer utan påfyllnad.',
    more: (count: number): string => `Visa alla ${number(count)}`,
    fewer: 'Visa färre',
    tooThin: {
      kind: 'Under minimum',
      what: ({ plan, perMonth }: NeedFacts): string => `${plan} har ${number(perMonth)} samtal i månaden`,
      more: ({ client }: NeedFacts): string => `${client}. Forskningens minimum är 2–3.`,
      act: 'Se rytmen',
    },
    doesNotAddUp: {
      kind: 'Går inte ihop',
      what: ({ plan }: NeedFacts): string => `${plan} kräver mer tid än cheferna har`,
      more: ({ client }: NeedFacts): string =>
        `${client}. Färre eller kortare samtal, eller fler timmar, gör att det går.`,
      act: 'Se tiden',
    },
    offerEnds: {
      kind: 'Offert',
      what: ({ client, day }: NeedFacts): string => `Offerten till ${client} gäller till ${day}`,
      more: ({ plan }: NeedFacts): string => `${plan}. Hör av dig innan den går ut.`,
      act: 'Se offerten',
    },
    offerEnded: {
      kind: 'Har gått ut',
      what: ({ client, day }: NeedFacts): string => `Offerten till ${client} gällde till ${day}`,
      more: ({ plan }: NeedFacts): string => `${plan}. Ge den ett nytt datum, eller skriv in kundens svar.`,
      act: 'Se offerten',
    },
    celebration: {
      kind: 'Firande',
      what: ({ plan, day }: NeedFacts): string => `${plan} firar ${day}`,
      more: ({ client }: NeedFacts): string => `${client}. Påminn dem i tid.`,
      act: 'Se firandet',
    },
    celebrationPassed: {
      kind: 'Firande',
      what: ({ plan, day }: NeedFacts): string => `${plan} skulle fira ${day}`,
      more: ({ client }: NeedFacts): string =>
        `${client}. Fråga hur det gick. Blev det inte av, ge det en ny dag.`,
      act: 'Se firandet',
    },
    withoutLeader: {
      kind: 'Utan påfyllnad',
      what: ({ plan, coaches }: NeedFacts): string =>
        `${plan} har ${coaches === 1 ? 'en säljchef' : `${number(coaches)} säljchefer`} som ingen fyller på`,
      more: ({ client }: NeedFacts): string => `${client}. Bestäm vem som är deras chef i planen.`,
      act: 'Se deltagarna',
    },
    withoutRefill: {
      kind: 'Utan påfyllnad',
      what: ({ plan }: NeedFacts): string => `${plan} har ingen påfyllnad i rytmen`,
      more: ({ client }: NeedFacts): string => `${client}. En gång i månaden är en bra början.`,
      act: 'Se rytmen',
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
