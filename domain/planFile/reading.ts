/** Reading a file: where the reader is, and the faults so far. */
import type { Expectation, Fault, Found } from './faults.ts';

/** Keys and list places from the top of the file. */
export type Path = readonly (string | number)[];

/** A file can hold millions of faults. Nobody reads more than these. */
const MOST_FAULTS_LISTED = 100;
/** Past this many the reader stops looking: there are at least so many more. */
export const MOST_FAULTS_COUNTED = 10_000;

/** The one thing that changes while a file is read. */
export interface Reading {
  readonly path: (string | number)[];
  readonly faults: Fault[];
  unlisted: number;
}

export const startReading = (): Reading => ({ path: [], faults: [], unlisted: 0 });

/** Notes a fault at the place where the reader is. Always false, so that a check can return it. */
export function report(reading: Reading, value: unknown, expected: Expectation): false {
  if (reading.faults.length < MOST_FAULTS_LISTED)
    reading.faults.push({ path: spell(reading.path), found: foundOf(value), expected });
  else reading.unlisted++;
  return false;
}

/** So many faults that looking further would only take time. */
export const isEnough = (reading: Reading): boolean => reading.unlisted >= MOST_FAULTS_COUNTED;

/** Notes a fault at a path from where the reader is. */
export function reportAt(reading: Reading, path: Path, value: unknown, expected: Expectation): void {
  reading.path.push(...path);
  report(reading, value, expected);
  reading.path.length -= path.length;
}

/** Goes on with the reader one step further in. */
export function at<Value>(reading: Reading, key: string | number, check: () => Value): Value {
  reading.path.push(key);
  const value = check();
  reading.path.pop();
  return value;
}

const LONGEST_SHOWN = 40;

/** `plan.calendar.pauses[0].from` */
export function spell(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = /^[\w-]{1,40}$/.test(key) ? key : printable(key);
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

export function foundOf(value: unknown): Found {
  if (value === undefined) return { kind: 'nothing' };
  if (Array.isArray(value)) return { kind: 'list', length: value.length };
  if (typeof value === 'object' && value !== null) return { kind: 'object' };
  // JSON has no infinity, but 1e999 is read as one.
  const text = value === Infinity ? 'Infinity' : JSON.stringify(value);
  return { kind: 'value', text: typeof value === 'string' ? printable(value) : text };
}

/** In quotes, on one line, with nothing that steers a terminal or turns the direction of text. */
function printable(text: string): string {
  const start = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return JSON.stringify(start).replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
