import { format } from './formats.ts';

const { number } = format;

/** The guides for the talks. */
export const questions = {
  title: 'Frågor att ha med sig',
  lead: 'Äkta nyfikenhet räcker långt: hur går det, och hur kan jag hjälpa till?',
  table: 'Frågeguide',
  columns: { step: 'Steg', questions: 'Frågor' },
  further: 'Fler guider',
  own: 'Era egna',
  more: (questions: number): string => `(${number(questions)} till)`,
};
