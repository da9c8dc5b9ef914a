import { format } from './formats.ts';

const { number } = format;

/** The plan's sections, what is left to do in each, and what every section says. */
export const frame = {
  sections: {
    about: 'Om kunden',
    people: 'Deltagare',
    rhythm: 'Rytm',
    hours: 'Tid och nyckeltal',
    calendar: 'Kalender',
    behaviours: 'Beteenden',
    celebrations: 'Firande',
    refill: 'Påfyllnad',
    questions: 'Frågor',
    demands: 'Vad det kräver av er',
    investment: 'Investering',
    offer: 'Offert',
  },
  left: {
    contact: 'kontakt saknas',
    academy: 'akademin saknas',
    consultant: 'utbildare saknas',
    nobodyNamed: 'namnen kan komma sen',
    nameless: (people: number): string => `${number(people)} utan namn`,
    coaching: 'coachingen når inte minimum',
    productTraining: 'produktutbildning inte bestämd',
    processReview: 'säljprocessen inte bestämd',
    belowMinimum: (what: string): string => `${what} når inte minimum`,
    trainerDays: 'en dag att se över',
    unknownHours: (coaches: number): string =>
      coaches === 1 ? '1 chef inte tillfrågad' : `${number(coaches)} chefer inte tillfrågade`,
    short: (hours: string): string => `${hours} fattas i veckan`,
    tooMuch: 'mer än chefernas vecka rymmer',
    booking: 'bokas',
    notBooked: 'obokad',
    unplaced: (sessions: number): string => `${number(sessions)} utan plats`,
    conflicts: (sessions: number): string =>
      sessions === 1 ? '1 tid krockar' : `${number(sessions)} tider krockar`,
    behaviours: (sellers: number): string => `${number(sellers)} utan beteende`,
    celebrationDays: (days: number): string =>
      days === 1 ? '1 dag att se över' : `${number(days)} dagar att se över`,
    nothingForGroup: 'inget för gruppen',
    notCelebrated: (sellers: number): string =>
      sellers === 1 ? '1 har inget att fira' : `${number(sellers)} har inget att fira`,
    longGuide: 'en guide är för lång',
    emptyGuide: 'en guide saknar frågor',
    whoDoesWhat: 'vem som gör vad saknas',
    promises: 'löften saknas',
    nobodyRefills: 'ingen fyller på än',
    notRefilled: (coaches: number): string => `${number(coaches)} utan påfyllnad`,
    refill: 'ingen tid bestämd',
    leaderNotRefilled: 'vem fyller på chefen?',
    fees: 'ditt arvode saknas',
    hourlyCost: 'timkostnad saknas',
    expired: 'giltighetstiden har gått ut',
  },
  untitled: 'Plan',
  /** How solid a study is, beside its name. */
  source: (name: string, solidity: string): string => `${name} (${solidity})`,
};
