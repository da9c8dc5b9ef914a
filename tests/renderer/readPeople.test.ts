import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeople } from '#renderer/features/clients/readPeople.ts';

const both = (sellers: number, coaches: number) => ({ kind: 'both', people: { sellers, coaches } });

describe('two numbers are read as people say them', () => {
  test.each([
    '12 säljare, 2 säljchefer',
    '12 säljare och 2 chefer',
    '2 säljchefer, 12 säljare',
    '2 coacher och 12 säljare',
    '12 sellers, 2 coaches',
    '2 sales managers and 12 sellers',
    '12, 2',
    '12 2',
    '12/2',
    '  12  +  2 ',
    '12 personer, 2',
    '2 chefer med 6 säljare var',
    '2 säljchefer, 6 säljare vardera',
    '6 säljare per chef, 2 chefer',
    '2 managers with 6 sellers each',
  ])('%s', (text) => {
    expect(readPeople(text)).toEqual(both(12, 2));
  });

  test('a thousand may be written with its space', () => {
    expect(readPeople('1 000 säljare, 40 säljchefer')).toEqual(both(1000, 40));
  });

  test('whatever the numbers, in either order, with words', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(counts, ([sellers, coaches]) => {
        expect(readPeople(`${sellers} säljare, ${coaches} säljchefer`)).toEqual(both(sellers, coaches));
        expect(readPeople(`${coaches} säljchefer, ${sellers} säljare`)).toEqual(both(sellers, coaches));
      }),
    );
  });
});

describe('what is not two numbers is told apart', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['12', 'onlyOne'],
    ['12 säljare', 'onlyOne'],
    ['många säljare', 'unreadable'],
    ['1, 2, 3', 'unreadable'],
    ['0, 2', 'unreadable'],
    ['12, 0', 'unreadable'],
    ['1001, 2', 'tooMany'],
    ['12, 101', 'tooMany'],
    ['5000', 'tooMany'],
  ])('"%s" is %s', (text, kind) => {
    expect(readPeople(text)).toEqual({ kind });
  });

  test('no text is too odd to be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readPeople(text);
        if (reading.kind !== 'both') return;
        expect(reading.people.sellers).toBeGreaterThanOrEqual(1);
        expect(reading.people.sellers).toBeLessThanOrEqual(1000);
        expect(reading.people.coaches).toBeGreaterThanOrEqual(1);
        expect(reading.people.coaches).toBeLessThanOrEqual(100);
      }),
    );
  });
});
