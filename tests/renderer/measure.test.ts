import { measureLabels } from '#renderer/components/measureLabels.ts';
import { scaleEnd, ticks, tickStep } from '#renderer/components/measureScale.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('the rule is as long as usual, and longer only for what would not fit', () => {
  expect([0, 35, 60, 61, 95, 220, 1000].map((value) => scaleEnd([value], 60))).toEqual([
    60, 60, 60, 70, 100, 250, 1000,
  ]);
});

test('every value fits on its rule', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
      const end = scaleEnd([value], 60);
      expect(end).toBeGreaterThanOrEqual(value);
      expect(end).toBeLessThanOrEqual(Math.max(60, value * 1.5));
    }),
  );
});

test('ticks stand at round distances, and never too close', () => {
  expect([tickStep(60, 6, 10), tickStep(75, 20, 5), tickStep(6, 20, 0.5), tickStep(500, 20)]).toEqual([
    10, 5, 0.5, 50,
  ]);
  expect(ticks(6, 2)).toEqual([0, 2, 4, 6]);
  expect(ticks(90, 25, 15)).toEqual([15, 40, 65, 90]);
});

test('no word under the rule runs into another or over the edge', () => {
  const places = fc.double({ min: 12, max: 292, noNaN: true });
  fc.assert(
    fc.property(places, places, (floor, ceiling) => {
      const labels = measureLabels({
        numbers: [0, 10, 20, 30, 40, 50, 60].map((number) => ({
          at: 12 + number * 4.66,
          text: String(number),
        })),
        bounds: [
          { at: floor, figure: '28', word: 'golv' },
          { at: ceiling, figure: '40', word: 'tak' },
        ],
        charWidth: 5.75,
        width: 304,
      });
      const spans = labels
        .map(({ at, text }) => ({ from: at - text.length * 2.875, to: at + text.length * 2.875 }))
        .toSorted((a, b) => a.from - b.from);
      const gaps = spans.slice(1).map(({ from }, index) => from - (spans[index]?.to ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(-1e-9);
      expect(spans[0]?.from).toBeGreaterThanOrEqual(-1e-9);
      expect(spans.at(-1)?.to).toBeLessThanOrEqual(304 + 1e-9);
    }),
  );
});
