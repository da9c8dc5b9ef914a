import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentIn, accentOf, ACCENTS, checkAccent, LEAST_CONTRAST } from '#domain/proposal/accents.ts';
import { contrast, paletteOf } from '#domain/proposal/palette.ts';

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => value.toString(16).padStart(6, '0').toUpperCase());

describe('The colour of an offer', () => {
  it.each(Object.entries(ACCENTS))('%s bears white letters as it is', (_, hex) => {
    const { isReadable, used } = checkAccent(hex);
    expect(isReadable).toBe(true);
    expect(used).toBe(hex === '' ? paletteOf().fill : hex);
  });

  it('is read from what is typed', () => {
    expect(['#1d4ed8', ' 1D4ED8 ', 'abc', '#ABC'].map(accentIn)).toEqual([
      '1D4ED8',
      '1D4ED8',
      'AABBCC',
      'AABBCC',
    ]);
    expect(['', '#', '12345', '1234567', 'blå', 'GGGGGG', '#12'].map(accentIn)).toEqual(Array(7).fill(null));
  });

  it('is the client’s, or else the trainer’s own; nothing where it is the house’s', () => {
    expect(accentOf('8A2B45', '1F4E8C')).toBe('8A2B45');
    expect(accentOf(null, '1F4E8C')).toBe('1F4E8C');
    expect(accentOf(null, '')).toBe('');
    expect(accentOf('066973', '1F4E8C')).toBe('');
  });

  it('is darkened where white letters could not be read on it, and only there', () => {
    fc.assert(
      fc.property(color, (hex) => {
        const { contrast: ratio, isReadable, used } = checkAccent(hex);
        expect(isReadable).toBe(ratio >= LEAST_CONTRAST);
        expect(contrast('FFFFFF', used)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        if (isReadable) expect(contrast(used, hex)).toBeLessThan(1.02);
      }),
    );
  });

  it('leaves letters and marks to be told from their grounds, in the dark too', () => {
    fc.assert(
      fc.property(color, (hex) => {
        const { deep, mid, soft, quiet, ink } = paletteOf(hex);
        expect(contrast(deep, mid)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        expect(contrast(ink, soft)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        expect(contrast(quiet, deep)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        // The window's own light ink and dark paper.
        expect(contrast('E1EAEB', deep)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        expect(contrast(mid, '08191C')).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
