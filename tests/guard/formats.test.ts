/** Numbers and months that are written without the language's own formats read as those would write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '#resources/texts/format.ts';
import { loadWindowTexts } from '#resources/texts/windowTexts.ts';

describe.each(['sv', 'en'] as const)('In %s', (language) => {
  const tag = language === 'sv' ? 'sv-SE' : 'en-GB';
  const { number, monthName } = formatsOf(tag);

  it('a number is written as the language writes it', () => {
    const value = fc.oneof(fc.double({ min: -5000, max: 5000, noNaN: true }), fc.integer(), fc.constant(-0));
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 3 }), (figure, decimals) => {
        const written = new Intl.NumberFormat(tag, { maximumFractionDigits: decimals }).format(figure);
        expect(number(figure, decimals)).toBe(written.replace(/[ \u202f]/g, '\u00a0'));
      }),
      { numRuns: 2000 },
    );
  });

  it('a month is called what the language calls it', async () => {
    const { overview } = await loadWindowTexts(language);
    const said = Array.from({ length: 12 }, (_, i) => monthName(`2026-${String(i + 1).padStart(2, '0')}-01`));
    expect(overview.months).toEqual(said);
  });
});
