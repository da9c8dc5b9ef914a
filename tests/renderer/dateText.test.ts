import { readDate } from '#renderer/components/dateText.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const swedish = { tag: 'sv-SE', nearby: '2026-07-01' };
const english = { tag: 'en-GB', nearby: '2026-07-01' };

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
    ['24 dec -26', '2026-12-24'],
    ['24 dec 26', '2026-12-24'],
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

describe('a date without a year', () => {
  const near = (nearby: string) => ({ tag: 'sv-SE', nearby });
  test.each([
    // In November next January is meant, and not last.
    ['15/1', '2026-11-28', '2027-01-15'],
    ['3/12', '2026-11-28', '2026-12-03'],
    ['24 dec', '2026-11-28', '2026-12-24'],
    ['15/8', '2026-12-01', '2027-08-15'],
    // What is just over is still near.
    ['20/11', '2026-11-28', '2026-11-20'],
    ['15/12', '2027-01-11', '2026-12-15'],
    ['29/2', '2027-11-28', '2028-02-29'],
  ])('%s near %s', (text, nearby, date) => {
    expect(readDate(text, near(nearby))).toBe(date);
  });

  test('the end of something is never before its start', () => {
    expect(readDate('15/12', { ...near('2027-01-11'), after: '2027-01-11' })).toBe('2027-12-15');
    expect(readDate('30/1', { ...near('2027-01-11'), after: '2027-01-11' })).toBe('2027-01-30');
  });
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
