import { describe, expect, test } from 'vitest';
import { blocksOf, offerFor, readingOf } from '../support/offers.ts';
import { team } from '../support/plans.ts';

describe('the calendar', () => {
  test('stands per person up to 30 sellers, and per coach with numbers above', () => {
    const rowsOf = (sellers: number) =>
      blocksOf(offerFor({ people: team({ sellers, coaches: 3 }) }), 'calendar', 'calendar')[0]?.rows ?? [];
    expect(rowsOf(30).filter(({ name }) => name.startsWith('Säljare '))).toHaveLength(30);
    const byCoach = rowsOf(31).filter(({ strong }) => strong);
    expect(byCoach.map(({ name }) => name)).toEqual(['Säljchef 1', 'Säljchef 2', 'Säljchef 3']);
    expect(Math.max(...byCoach.flatMap(({ cells }) => cells.map(({ fullness }) => fullness ?? 0)))).toBe(1);
  });

  test('forty weeks are two even parts, week 53 among them', () => {
    const parts = blocksOf(offerFor({ plan: { start: '2026-11-23', weeks: 40 } }), 'calendar', 'calendar');
    expect(parts.map(({ weeks }) => weeks.length)).toEqual([20, 20]);
    expect(parts[0]?.weeks.map(({ isoWeek }) => isoWeek)).toContain(53);
    expect(parts.map(({ legend }) => legend.length > 0)).toEqual([true, false]);
  });

  test('from three parts on, each stands under its own weeks and year', () => {
    const headingsOf = (weeks: number) =>
      blocksOf(offerFor({ plan: { start: '2027-01-04', weeks } }), 'calendar', 'heading').map(
        ({ text }) => text,
      );
    expect(headingsOf(52)).toEqual(['Dagar ni delar']);
    expect(headingsOf(60)).toEqual([
      'v.\u00a01–20\u00a02027',
      'v.\u00a021–40\u00a02027',
      'v.\u00a041\u00a02027–v.\u00a08\u00a02028',
      'Dagar ni delar',
    ]);
  });

  test('red days are those of the plan’s country, named in the language of the offer, and not within a pause', () => {
    const pauses = [{ from: '2027-07-05', to: '2027-07-09', reason: 'Summer' }];
    const plan = { start: '2027-06-28', weeks: 12, calendar: { country: 'US', pauses } };
    const offer = offerFor({ plan }, { language: 'en' });
    const weeks = blocksOf(offer, 'calendar', 'calendar')[0]?.weeks ?? [];
    expect(weeks.slice(0, 2)).toEqual([
      { isoWeek: 26, monday: '2027-06-28', redDays: '' },
      { isoWeek: 27, monday: '2027-07-05', redDays: '', pause: 'Summer' },
    ]);
    expect(readingOf(offer, 'calendar')).toContain(
      'Public holidays: Labor Day\u00a06/9. Breaks: Summer 5/7–9/7.',
    );
  });
});
