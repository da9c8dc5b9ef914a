import { format } from './formats.ts';

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Whole numbers up to twelve in words, as in running text. */
export function inWords(number: number): string {
  return WORDS[number] ?? format.number(number);
}

/** `the first eight weeks` */
export function firstWeeks(weeks: number): string {
  return weeks === 1 ? 'the first week' : `the first ${inWords(weeks)} weeks`;
}
