import { format } from './formats.ts';

const { number, plural } = format;

/** The client, the academy, the cohort and the trainer. What the client's own page calls the same has its words there. */
export const about = {
  lede: 'Vem ni gör det för, vad ni följer upp, och när det börjar.',
  client: 'Kunden',
  told: {
    title: 'Det ni har berättat',
    aside: 'först i offerten',
    lead: 'Skriv med kundens egna ord. Den som känner igen sig på första sidan läser resten som ett svar.',
    label: (place: number): string => `Det ni har berättat ${number(place)}`,
    hint: 'Skriv en mening så som kunden sa den',
  },
  academy: 'Akademin',
  plan: 'Omgången och planen',
  trainer: 'Utbildaren',
  cohort: 'Omgång',
  cohortHint: 'Omgång 1',
  start: 'Uppföljningen börjar',
  weeks: 'Så länge',
  weeksUnit: (count: number): string => plural(count, { one: 'vecka', other: 'veckor' }),
  ends: (date: string, week: number): string => `Till och med ${date}, v.\u00a0${number(week)}.`,
  language: 'Offertens språk',
  modules: 'Moduler',
  noModules: 'Inga moduler än. En moduldag bokas aldrig med något annat.',
  module: (place: number): string => `Modul ${number(place)}`,
  moduleTitle: (place: number): string => `Modul ${number(place)}, rubrik`,
  moduleDate: (place: number): string => `Modul ${number(place)}, dag`,
  addModule: 'Lägg till modul',
};
