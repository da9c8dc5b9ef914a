import { readDays } from '#renderer/features/plan/dayNumbers.ts';
import { readTime } from '#renderer/features/plan/timeText.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('a time is read as people write it', () => {
  test.each([
    ['8', '08:00'],
    ['8.30', '08:30'],
    ['08:30', '08:30'],
    ['830', '08:30'],
    ['1645', '16:45'],
    [' 9,15 ', '09:15'],
  ])('%s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  test.each(['', 'lunch', '24', '8.60', '8.3', '12345'])('no time: %s', (text) => {
    expect(readTime(text)).toBeNull();
  });

  test('every time comes back from how it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect([readTime(time), readTime(time.replace(':', '.'))]).toEqual([time, time]);
      }),
    );
  });
});

describe('the days of the checkpoints', () => {
  test.each([
    ['30, 60, 120', '30, 60, 120'],
    ['120 60 30', '30, 60, 120'],
    ['dag 30, 60 och 120', '30, 60, 120'],
    ['', ''],
  ])('%s', (text, days) => {
    expect(readDays(text)).toEqual({ ok: true, value: days });
  });

  test.each(['trettio', '30, 30', '10001', '30; sen', '-5'])('are not understood: %s', (text) => {
    expect(readDays(text)).toEqual({ ok: false });
  });
});
