/**
 * How much room a text takes, reckoned from the widths of Carlito (Caladea's are much the same): near enough to choose
 * breaks and to shorten names, not to set type.
 */
import { visibleText, type Text } from '#domain/proposal/text.ts';
import { lookOf, type Style } from './looks.ts';
import { MM_PER_POINT } from './page.ts';

/** The letters of Carlito by width, in ems. */
const LETTERS: readonly (readonly [number, string])[] = [
  [0.24, " ',.Iijl’·\u00a0"],
  [0.28, ':;`'],
  [0.32, '!()-J[]ft{}'],
  [0.36, 'r'],
  [0.4, '"/\\sz”'],
  [0.44, 'FLSckvxy'],
  [0.48, '#*+<=>?ETYZ^_aeg|~åäéÉ–×'],
  [0.52, '$0123456789CKPXbdhnopquöüøß'],
  [0.56, 'ABRVÅÄ'],
  [0.6, 'D'],
  [0.64, 'GHNU'],
  [0.68, '&OQÖØ…½'],
  [0.72, '%w'],
  [0.76, 'æÆ'],
  [0.8, 'm'],
  [0.84, 'M'],
  [0.88, '@W'],
  [0.92, '—→'],
];
const WIDTHS: ReadonlyMap<string, number> = new Map(
  LETTERS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Any other letter: Latin with an accent, Greek and Cyrillic below, full width above. */
const widthOf = (letter: string): number => WIDTHS.get(letter) ?? (letter < '\u1100' ? 0.55 : 1);
const BOLD = 1.03;
/** The natural height of a line, in ems. */
const LINE_HEIGHT = { serif: 1.15, sans: 1.22 } as const;

/** In millimetres, on one line. */
export function textWidth(text: string, style: Style, size: number = lookOf(style).size): number {
  const look = lookOf(style);
  let ems = 0;
  for (const letter of text) ems += widthOf(letter);
  return ems * size * MM_PER_POINT * (look.bold ? BOLD : 1);
}

/** The text itself, or as much as fits the width with an ellipsis; empty where nothing readable fits. */
export function shorten(
  text: string,
  width: number,
  style: Style,
  size: number = lookOf(style).size,
): string {
  if (textWidth(text, style, size) <= width) return text;
  const letters = [...new Intl.Segmenter().segment(text.slice(0, 400))].map((part) => part.segment);
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, style, size) > width) letters.pop();
  return letters.length < 3 ? '' : `${letters.join('').trimEnd()}…`;
}

/** The first of the sizes (points, largest first) at which the text stands on one line; the last where it never does. */
export function sizeThatFits(text: string, width: number, style: Style, sizes: readonly number[]): number {
  return sizes.find((size) => textWidth(text, style, size) <= width) ?? sizes.at(-1) ?? lookOf(style).size;
}

/** How many lines the text fills, broken between words. */
function lineCount(text: Text, width: number, style: Style): number {
  return visibleText(text)
    .split('\n')
    .reduce((lines, part) => lines + linesOf(part, width, style), 0);
}

function linesOf(text: string, width: number, style: Style): number {
  const space = textWidth(' ', style);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = textWidth(word, style);
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than the line is broken inside.
    if (length > width) lines += Math.floor(length / width);
    used += (length % width) + space;
  }
  return lines;
}

/** Height of a paragraph in millimetres, with the space before and after it. */
export function textHeight(text: Text, width: number, style: Style): number {
  const look = lookOf(style);
  const line = look.size * (look.serif ? LINE_HEIGHT.serif : LINE_HEIGHT.sans) * (look.line ?? 1);
  const lines = lineCount(text, width - (look.indent ?? 0), style);
  return ((look.before ?? 0) + (look.after ?? 0) + lines * line) * MM_PER_POINT;
}
