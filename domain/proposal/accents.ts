/** Colours for the offer to choose from. White letters can be read on each. */
import { contrast, HOUSE_BRAND, paletteOf } from './palette.ts';

/** Six hex digits; the house's own is said by nothing. */
export const ACCENTS = {
  petrol: '',
  blue: '1F4E8C',
  green: '1E6B45',
  plum: '6B3A6E',
  wine: '8A2B45',
  ochre: '8A5A00',
  graphite: '3F4A50',
} as const;
export type AccentName = keyof typeof ACCENTS;

/** WCAG AA for letters. */
export const LEAST_CONTRAST = 4.5;

/** Six hex digits of a colour as it is typed, with or without `#`, three digits or six; null where it is none. */
export function accentIn(typed: string): string | null {
  const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/iu.exec(typed)?.[1]?.toUpperCase();
  if (digits === undefined) return null;
  return digits.length === 6 ? digits : digits.replace(/./gu, '$&$&');
}

export interface AccentCheck {
  /** Of white letters on it, 1 to 21. */
  readonly contrast: number;
  readonly isReadable: boolean;
  /** What the offer uses: the colour itself, or a darker one of its hue. */
  readonly used: string;
}

export function checkAccent(accent: string): AccentCheck {
  const { fill, white } = paletteOf(accent === '' ? undefined : accent);
  const ratio = contrast(white, accent === '' ? fill : accent);
  return { contrast: ratio, isReadable: ratio >= LEAST_CONTRAST, used: fill };
}

/** The colour of an offer: the client's, or else the trainer's own. Empty for the house's. */
export function accentOf(client: string | null, own: string): string {
  const accent = client ?? own;
  return accent === HOUSE_BRAND ? '' : accent;
}
