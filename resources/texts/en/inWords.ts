import { format } from './formats.ts';

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Whole numbers up to twelve in words, as in running text. */
export function inWords(number: number): string {
  return WORDS[number] ?? format.number(number);
}

/** `1 hour`, `2.5 hours`: by what is shown, so that 1.04 is one. */
export function hoursInWords(hours: number): string {
  const shown = Math.round(hours * 10) / 10;
  return `${format.number(shown)} ${format.plural(shown, { one: 'hour', other: 'hours' })}`;
}

/** `the first eight weeks` */
export function firstWeeks(weeks: number): string {
  return weeks === 1 ? 'the first week' : `the first ${inWords(weeks)} weeks`;
}
