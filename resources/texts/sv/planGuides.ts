import { format } from './formats.ts';

const { number, plural } = format;

/** The guides for the talks. */
export const guides = {
  lede: 'Intresset först: hur går det, och hur kan jag hjälpa till? Guiderna ligger till hands när samtalet behöver dem.',
  empty:
    'Ett bra samtal behöver inte många frågor, men de ska vara äkta. Här väljer du guiderna som cheferna får med sig. Till dess står GROW i offerten.',
  begin: 'Börja med tre guider',
  questions: (questions: number): string =>
    `${number(questions)} ${plural(questions, { one: 'fråga', other: 'frågor' })}`,
  asItCame: 'som den är',
  changed: 'ändrad av er',
  ownKind: 'din egen',
  fits: 'ryms på en sida',
  tooLong: 'längre än en sida',
  shorten: (lines: number, most: number): string =>
    `Guiden blir ${number(lines)} rader, och på en sida A4 ryms ${number(most)}. Korta en fråga eller ta bort några, så går den att ha framför sig i samtalet.`,
  name: 'Guidens namn',
  step: (place: number): string => `steg ${number(place)}`,
  stepTitle: (place: number): string => `Namn på steg ${number(place)}`,
  stepHint: 'Vad steget heter',
  addStep: 'Nytt steg',
  questionOf: (place: number, step: string): string => `Fråga ${number(place)} i ${step}`,
  questionHint: 'En fråga till',
  print: 'Skriv ut som Word-sida',
  keep: 'Spara som mall',
  kept: (name: string): string => `${name} är sparad bland dina mallar.`,
  templates: 'Dina mallar, från alla kunder',
  forget: (name: string): string => `Ta bort mallen ${name}`,
  restore: 'Tillbaka till originalet',
  add: 'Lägg till en guide',
  own: {
    title: 'Era egna frågor',
    aside: 'de som bara ni ställer',
    label: (place: number): string => `Egen fråga ${number(place)}`,
    hint: 'Till exempel: Vad gick bättre än du trodde?',
  },
};
