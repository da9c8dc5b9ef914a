import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPages } from '#electron/documents/word/bestPages.ts';
import { columnWidths, TEXT_TWIPS } from '#electron/documents/word/page.ts';
import { contrast, paletteOf } from '#domain/proposal/palette.ts';
import { shorten, textWidth } from '#electron/documents/word/textMeasure.ts';

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => value.toString(16).padStart(6, '0').toUpperCase());

describe('The colours drawn from one brand colour', () => {
  it('can be read on their grounds, whatever the brand', () => {
    fc.assert(
      fc.property(color, (brand) => {
        const { white, fill, ink, deep, muted, quiet, soft, tint } = paletteOf(brand);
        expect(contrast(white, fill)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(white, deep)).toBeGreaterThanOrEqual(7);
        expect(contrast(quiet, deep)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(muted, white)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(deep, soft)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(ink, tint)).toBeGreaterThanOrEqual(7);
      }),
    );
  });

  it('keep the brand colour itself where white letters can be read on it', () => {
    expect(paletteOf('066973').fill).toBe('066973');
    expect(paletteOf('#1d4ed8').fill).toBe('1D4ED8');
  });

  it('are the house colours where the brand is no colour', () => {
    expect(paletteOf('petrol')).toEqual(paletteOf());
  });
});

describe('A name in a place of fixed width', () => {
  it('stands whole where it fits, and ends with an ellipsis inside the width where it does not', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 5, max: 60 }),
        (name, width) => {
          const shown = shorten(name, width, 'CalendarName');
          if (textWidth(name, 'CalendarName') <= width) expect(shown).toBe(name);
          else expect(textWidth(shown, 'CalendarName')).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('is never cut inside a letter of several signs', () => {
    expect(shorten('👩🏽‍💼👩🏽‍💼👩🏽‍💼👩🏽‍💼👩🏽‍💼👩🏽‍💼', 60, 'CalendarName')).toMatch(/^(👩🏽‍💼)+…$/u);
  });
});

describe('The columns of a table', () => {
  it('fill the width of the text to the twip', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }), (shares) => {
        const widths = columnWidths(shares, TEXT_TWIPS);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_TWIPS);
      }),
    );
  });
});

describe('The page breaks between sections', () => {
  const section = (...heights: readonly number[]) => ({
    groups: heights.map((height) => ({ height, head: 0 })),
    ownPage: false,
  });

  it('are none where all fits one page', () => {
    expect(bestPages([section(60), section(60), section(60)], 248)).toEqual([false, false, false]);
  });

  it('move a section whole that would be cut', () => {
    expect(bestPages([section(90), section(80, 80), section(60)], 248)).toEqual([false, true, false]);
  });

  it('let a section flow where its own page would cost a page more', () => {
    expect(bestPages([section(90), section(80, 80), section(150)], 248)).toEqual([false, false, false]);
  });

  it('give a section its own page where it asks for one and the page before is half full', () => {
    const calendar = { ...section(60), ownPage: true };
    expect(bestPages([section(180), calendar], 248)).toEqual([false, true]);
    expect(bestPages([section(90), calendar], 248)).toEqual([false, false]);
  });
});
