import { isWithin, readFigure } from '#renderer/components/figureText.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const figure = (value: number) => ({ kind: 'figure', value });
const unreadable = { kind: 'unreadable' };

describe('a figure is read as people write it', () => {
  test.each([
    ['45', 45],
    [' 45 ', 45],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['2,', 2],
    [',5', 0.5],
    ['0', 0],
    ['1 234', 1234],
    ['1\u00a0234\u202f567', 1234567],
    ['1.234', 1234],
    ['1,234,567', 1234567],
    ['1.234,50', 1234.5],
    ['1,234.5', 1234.5],
    ['0,125', 0.125],
  ])('%s', (text, value) => {
    expect(readFigure(text)).toEqual(figure(value));
  });

  test.each(['45 min', '45min', '45 m', '45 MIN'])('with its unit, whole or begun: %s', (text) => {
    expect(readFigure(text, { unit: 'min' })).toEqual(figure(45));
  });

  test.each(['2-3', '2–3', '2 – 3', '2 till 3', '2 to 3', '2-3 gånger'])(
    'a span is its middle: %s',
    (text) => {
      expect(readFigure(text, { isSpan: true, unit: 'gånger i månaden' })).toEqual(figure(2.5));
    },
  );

  test.each(['1 200:-', '1200,-', '1.200:-', '1 200 kr', '1 200 SEK', '1200 st'])(
    'as sums and counts are written: %s',
    (text) => {
      expect(readFigure(text, { unit: 'kr' })).toEqual(text.endsWith('SEK') ? unreadable : figure(1200));
      expect(readFigure(text, { unit: 'SEK' })).toEqual(figure(1200));
    },
  );

  test('nothing typed is empty, not nought', () => {
    expect(readFigure('  ')).toEqual({ kind: 'empty' });
  });

  test.each(['abc', '-3', '2-3', '1,2,3', '45 h', '4 5x', '1e3', '١٢', '--', '.'])(
    'not a figure: %s',
    (text) => {
      expect(readFigure(text, { unit: 'min' })).toEqual(unreadable);
    },
  );

  test.each(['2-', '-3', '3-2', '2-3-4', '2–x'])('not a span: %s', (text) => {
    expect(readFigure(text, { isSpan: true })).toEqual(unreadable);
  });
});

test('what the interface writes, it reads back, in both languages', () => {
  const tags = ['sv-SE', 'en-GB'];
  fc.assert(
    fc.property(fc.constantFrom(...tags), fc.integer({ min: 0, max: 100_000_000 }), (tag, hundredths) => {
      const value = hundredths / 100;
      const written = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(value);
      expect(readFigure(written)).toEqual(figure(value));
    }),
  );
});

test('no text makes the reading fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, isSpan) => {
      const read = readFigure(text, { isSpan, unit: 'min' });
      expect(read.kind === 'figure' ? Number.isFinite(read.value) && read.value >= 0 : true).toBe(true);
    }),
  );
});

test('a figure is held to its bounds, and to whole where only whole will do', () => {
  const seats = { min: 1, max: 40, isWhole: true };
  expect([0, 1, 2.5, 40, 41].map((value) => isWithin(value, seats))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(isWithin(2.5, { min: 0, max: 6 })).toBe(true);
});
