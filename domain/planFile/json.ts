/** From the bytes of a file to data, or the one thing that stands in the way. */
import { ok, problem, type Result } from '../result.ts';
import { whereJsonBreaks } from './brokenJson.ts';
import type { Expectation, Fault } from './faults.ts';
import { foundOf, spell, type Path } from './reading.ts';
import { isObject } from './shapes.ts';

export const MOST_MEGABYTES = 20;
export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
const MOST_LEVELS = 64;
/** Four times what 500 sellers have booked in a year and a half; more takes longer than a person waits. */
const MOST_VALUES = 600_000;

/** Every place where JavaScript runs has it; the domain's own library list leaves out everything that belongs to a host. */
declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { readonly fatal: true });
  decode(bytes: Uint8Array): string;
}

export function readJson(bytes: Uint8Array): Result<unknown, Fault> {
  if (bytes.length > MOST_BYTES) return wrongFile({ kind: 'size', megabytes: MOST_MEGABYTES });
  if (isUtf16(bytes)) return wrongFile({ kind: 'notUtf16' });
  if (bytes.includes(0)) return wrongFile({ kind: 'noNul' });
  const text = decode(bytes);
  if (text === null) return wrongFile({ kind: 'utf8' });
  const excess = excessOf(text);
  if (excess !== null) return wrongFile(excess);
  return parse(text);
}

function wrongFile(expected: Expectation): Result<never, Fault> {
  return problem({ path: '', found: { kind: 'nothing' }, expected });
}

/** By its byte order mark, or by the zero that every other byte of a Latin text is. */
function isUtf16([first, second]: Uint8Array): boolean {
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return hasMark || (first === 0 && second !== 0) || (second === 0 && first !== 0);
}

/** Null where it is not UTF-8. A byte order mark is taken off. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A depth or an amount that no plan has, and that a parser would spend all its stack or seconds on. */
function excessOf(text: string): Expectation | null {
  let depth = 0;
  let values = 0;
  let inText = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) inText = !inText;
    else if (inText) index += code === BACKSLASH ? 1 : 0;
    else {
      const mark = MARKS[code] ?? null;
      if (mark === null) continue;
      if (mark >= 0) values++;
      depth += mark;
      if (depth > MOST_LEVELS) return { kind: 'depth', levels: MOST_LEVELS };
    }
  }
  return values > MOST_VALUES ? { kind: 'amount', values: MOST_VALUES } : null;
}
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** By character: how much deeper `[ { , ] }` go. */
const MARKS = Array<number | undefined>(128);
for (const [mark, deeper] of [
  ['[', 1],
  ['{', 1],
  [',', 0],
  [']', -1],
  ['}', -1],
] as const)
  MARKS[mark.charCodeAt(0)] = deeper;

function parse(text: string): Result<unknown, Fault> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError)
      return wrongFile({ kind: 'json', ...placeOf(whereJsonBreaks(text), text) });
    throw error;
  }
  // The walk through everything is only for a file that could hold such a key; `\u` may spell one.
  const path = /__proto__|constructor|prototype|\\u/.test(text) ? forbiddenKey(document, []) : null;
  return path === null
    ? ok(document)
    : problem({ path: spell(path), found: foundOf(path.at(-1)), expected: { kind: 'plainKey' } });
}

function placeOf(position: number, text: string): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', start)) {
    line++;
    start = at + 1;
  }
  return { line, column: position - start + 1 };
}

/** The path of the first key that could reach into JavaScript's own objects. */
function forbiddenKey(value: unknown, path: Path): Path | null {
  if (Array.isArray(value)) return firstOf(value.entries(), path);
  if (!isObject(value)) return null;
  const key = Object.keys(value).find((one) => FORBIDDEN_KEYS.has(one));
  return key === undefined ? firstOf(Object.entries(value), path) : [...path, key];
}
/** Names that could reach into JavaScript's own objects. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function firstOf(entries: Iterable<readonly [string | number, unknown]>, path: Path): Path | null {
  for (const [key, value] of entries) {
    if (typeof value !== 'object' || value === null) continue;
    const found = forbiddenKey(value, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}
