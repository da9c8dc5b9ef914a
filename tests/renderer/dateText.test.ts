import { readDate } from '#renderer/components/dateText.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const swedish = { tag: 'sv-SE', year: 2026 };
const english = { tag: 'en-GB', year: 2026 };

describe('a date is read as people write it', () => {
  test.each([
    ['2026-11-24', '2026-11-24'],
    ['24/11', '2026-11-24'],
    ['24/11 2027', '2027-11-24'],
    ['24.11.2027', '2027-11-24'],
    ['24/11-27', '2027-11-24'],
    ['24 nov', '2026-11-24'],
    ['24 nov.', '2026-11-24'],
    ['24\u00a0november\u00a02027', '2027-11-24'],
    ['1 maj', '2026-05-01'],
    ['29/2 2028', '2028-02-29'],
  ])('%s', (text, date) => {
    expect(readDate(text, swedish)).toBe(date);
  });

  test('with English month names in English', () => {
    expect(readDate('1 May 2027', english)).toBe('2027-05-01');
    expect(readDate('1 maj 2027', english)).toBeNull();
  });

  test.each(['', 'i morgon', '31/2', '29/2 2026', '0/1', '24/13', '2026-13-01', '24 ju', '24 xyz'])(
    'no date: %s',
    (text) => {
      expect(readDate(text, swedish)).toBeNull();
    },
  );
});

test('what the interface writes, it reads back, in both languages', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(swedish, english), days, (habits, day) => {
      const written = new Intl.DateTimeFormat(habits.tag, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
      expect(readDate(written, habits)).toBe(day.toISOString().slice(0, 10));
    }),
  );
});
