import { format } from './formats.ts';

const WORDS = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** Whole numbers up to twelve in words, as in running text. */
export function inWords(number: number): string {
  return WORDS[number] ?? format.number(number);
}

/** `1 timme`, `2,5 timmar`: by what is shown, so that 1.04 is one. */
export function hoursInWords(hours: number): string {
  const shown = Math.round(hours * 10) / 10;
  return `${format.number(shown)} ${format.plural(shown, { one: 'timme', other: 'timmar' })}`;
}

/** `de första åtta veckorna` */
export function firstWeeks(weeks: number): string {
  return weeks === 1 ? 'den första veckan' : `de första ${inWords(weeks)} veckorna`;
}

export const sentenceStart = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
