/** A place for a logo, until the trainer puts one there: initials in a dashed box, and the name. */
import type { Palette } from '#domain/proposal/palette.ts';
import { MM_PER_POINT } from '../page.ts';
import { shorten, sizeThatFits } from '../textMeasure.ts';
import { drawing, words, type Drawing } from './svg.ts';

const WIDTH = 620;
const HEIGHT = 110;
/** Drawn 58 mm wide. */
const UNITS_PER_MM = WIDTH / 58;
const UNITS_PER_POINT = UNITS_PER_MM * MM_PER_POINT;
const NAME_ROOM = (WIDTH - 140) / UNITS_PER_MM;
const NAME_SIZES = [9, 8, 7];

export function logoDrawing(name: string, palette: Palette): Drawing {
  const box =
    `<rect x="2" y="2" width="106" height="106" fill="none" stroke="#${palette.mid}"` +
    ` stroke-width="3" stroke-dasharray="9 7"/>`;
  const size = sizeThatFits(name, NAME_ROOM, 'CoverText', NAME_SIZES);
  return drawing(
    WIDTH,
    HEIGHT,
    box,
    words(55, 72, initialsOf(name), { size: 48, color: palette.deep, anchor: 'middle', serif: true }),
    words(132, 66, shorten(name, NAME_ROOM, 'CoverText', size), {
      size: size * UNITS_PER_POINT,
      color: palette.muted,
      serif: true,
    }),
  );
}

function initialsOf(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(' ')
    .filter((word) => word !== '');
  return words
    .slice(0, 2)
    .map((word) => [...word].slice(0, 1).join('').toLocaleUpperCase())
    .join('');
}
