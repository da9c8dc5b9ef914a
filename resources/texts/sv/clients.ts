import { format } from './formats.ts';
import { hoursInWords } from './inWords.ts';

const { number, plural } = format;
const SELLERS = { one: 'säljare', other: 'säljare' };
const COACHES = { one: 'säljchef', other: 'säljchefer' };
const sellers = (count: number): string => `${number(count)} ${plural(count, SELLERS)}`;
const coaches = (count: number): string => `${number(count)} ${plural(count, COACHES)}`;

/** Kunder: the list, a new client, and one client with its academies and cohorts. */
export const clients = {
  page: 'Kunder',
  new: 'Ny kund',
  search: 'Sök kund eller kontakt',
  noneFound: (search: string): string => `Ingen kund heter något med ”${search}”.`,
  count: (count: number): string => `${number(count)} ${plural(count, { one: 'kund', other: 'kunder' })}`,
  unnamed: 'Ny kund',
  unnamedPlan: 'Omgång utan namn',
  unnamedAcademy: 'Akademi utan namn',
  empty: 'Här kommer dina kunder. Två tal räcker för att börja.',
  example: 'Exempel att leka med',
  removeExample: 'ta bort',
  removeExampleThis: (client: string): string => `Ta bort exemplet ${client}`,
  noPlan: 'Ingen plan än',
  plans: (count: number): string => `${number(count)} ${plural(count, { one: 'plan', other: 'planer' })}`,
  planState: (plan: string, verdict: string): string => `${plan}, ${verdict}`,
  minutes: 'min',
  minutesSays: (minutes: number): string => `${number(minutes, 0)} minuter per säljare och vecka`,
  changed: {
    today: 'ändrad i dag',
    yesterday: 'ändrad i går',
    on: (day: string): string => `ändrad ${day}`,
  },
  removed: (what: string): string => `${what} är borttagen`,
  creating: {
    title: 'Ny kund',
    lede: 'Två tal räcker. Namnen kan komma senare, och inget går förlorat.',
    name: 'Kundens namn',
    nameNote: 'Får vara tomt tills vidare.',
    people: 'Hur många ska coachas, och hur många coachar?',
    peopleHint: '12 säljare, 2 säljchefer',
    peopleNote: 'Skriv som du säger det, eller bara två tal: 12, 2.',
    understood: (seller: number, coach: number): string => `${sellers(seller)} och ${coaches(coach)}`,
    perCoach: (perCoach: number): string => `${number(perCoach)} säljare per chef`,
    onlyOne: 'Och hur många säljchefer?',
    tooMany: 'Högst 1\u00a0000 säljare och 100 säljchefer ryms i en plan.',
    notUnderstood: 'Skriv två tal, till exempel 12 säljare, 2 säljchefer.',
    create: 'Skapa planen',
    answer: 'Med en vanlig början',
    answerNote: 'Samtal 2–3 gånger i månaden. Rytmen ändrar du i nästa steg.',
    needs: (hours: number): string => `Varje säljchef behöver ${hoursInWords(hours)} i veckan.`,
  },
  client: {
    name: 'Kundens namn',
    contact: 'Kontakt',
    contactHint: 'Namn på den du talar med',
    email: 'E-post',
    remove: 'Ta bort kunden',
    removeAcademy: 'Ta bort akademin',
    removeAcademyThis: (academy: string): string => `Ta bort akademin ${academy}`,
    removePlan: (plan: string): string => `Ta bort ${plan}`,
    exampleNote: 'Ett påhittat exempel. Ändra vad du vill, eller ta bort det.',
    noAcademy: 'Ingen akademi än. Här kommer kundens säljakademi, med moduler, pris och omgångar.',
    newAcademy: 'Ny akademi',
    newPlan: 'Ny omgång',
    nameMissing: 'Kunden behöver ett namn.',
  },
  academy: {
    name: 'Akademins namn',
    nameHint: 'Säljakademin',
    start: 'Start',
    end: 'Slut',
    price: 'Pris, exkl. moms',
    modules: 'Moduler',
    module: (number: number): string => `Modul ${number}`,
    moduleTitle: (number: number): string => `Modul ${number}, rubrik`,
    moduleDate: (number: number): string => `Modul ${number}, dag`,
    newModule: 'Ny modul',
    removeModule: (title: string): string => `Ta bort modulen ${title}`,
    cohorts: 'Omgångar',
    noCohort: 'Ingen omgång än.',
    endBeforeStart: 'Slutet ligger före starten.',
  },
  row: {
    people: (seller: number, coach: number): string => `${sellers(seller)}, ${coaches(coach)}`,
    span: (start: string, weeks: number): string =>
      `från ${start}, ${number(weeks)} ${plural(weeks, { one: 'vecka', other: 'veckor' })}`,
  },
};
