import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarRow } from '#domain/proposal/blocks.ts';
import { FORMATS, mostRows, mostWeeks, PAPERS, wallSize } from '#domain/wallCalendar/paper.ts';
import { rowPages } from '#domain/wallCalendar/rowPages.ts';
import { fullPlan } from '../support/fullPlans.ts';
import { wallOf } from '../support/wallCalendars.ts';

describe('a wall calendar', () => {
  test('takes a usual plan on one sheet of A3, and in two halves on A4', () => {
    const plan = fullPlan({ sellers: 12, coaches: 2, weeks: 40 });
    expect(wallOf(plan, 'A3').sheets).toHaveLength(1);
    const halves = wallOf(plan, 'A4').sheets;
    expect(halves.map(({ calendar }) => calendar.weeks.length)).toEqual([20, 20]);
    expect(halves[0]?.calendar.rows.map(({ name }) => name)).toEqual(
      halves[1]?.calendar.rows.map(({ name }) => name),
    );
  });

  test('says on each sheet whose it is, which weeks, and which sheet', () => {
    const [first, second] = wallOf(fullPlan({ sellers: 12, coaches: 2, weeks: 40 }), 'A4').sheets;
    expect(first?.heading).toBe('Nordvind Försäkring AB');
    expect(second?.about).toMatch(
      /v\.\u00a0\d+–\d+\u00a02027 · \d+\u00a0\S+\u00a02027–\d+\u00a0\S+\u00a02027$/,
    );
    expect([first?.foot.right, second?.foot.right]).toEqual([
      'Blad 1 av 2 · utskriven 20\u00a0januari\u00a02027',
      'Blad 2 av 2 · utskriven 20\u00a0januari\u00a02027',
    ]);
  });

  test.each(PAPERS)('has every seller by name on %s, each once a part, however many', (paper) => {
    for (const [sellers, coaches] of [
      [12, 2],
      [60, 6],
      [500, 50],
    ] as const) {
      const nameOf = (number: number): string => `Namn ${number}`;
      const { sheets } = wallOf(fullPlan({ sellers, coaches, weeks: 20, nameOf }), paper);
      const names = sheets.flatMap(({ calendar }) => calendar.rows.filter(({ strong }) => strong !== true));
      const people = names.map(({ name }) => name).filter((name) => name !== 'Alla');
      expect(new Set(people).size).toBe(sellers);
      expect(people).toHaveLength(sellers);
      for (const { calendar } of sheets) expect(calendar.rows[0]?.name).toBe('Alla');
    }
  });

  test('says how much has no time, which stands on nobody’s row', () => {
    const about = (hours: number) =>
      wallOf(fullPlan({ sellers: 12, coaches: 2, hours }))
        .sheets[0]?.about.split(' · ')
        .at(-1);
    expect(about(20)).toMatch(/2027$/);
    expect(about(0.5)).toMatch(/^\d+ tillfällen utan tid än$/);
  });

  test('hides names behind initials on every row', () => {
    const { sheets } = wallOf(fullPlan({ sellers: 12, coaches: 2 }), 'A3', { initials: true });
    const names = sheets.flatMap(({ calendar }) => calendar.rows.map(({ name }) => name));
    expect(names.filter((name) => name !== 'Alla').every((name) => /^(\p{Lu}\.)+( \d+)?$/u.test(name))).toBe(
      true,
    );
  });

  test('tells the days in common, the red days and the pauses below, each on one line', () => {
    const plan = {
      start: '2027-06-21',
      weeks: 12,
      calendar: { pauses: [{ from: '2027-07-05', to: '2027-07-30', reason: 'Semester *'.repeat(30) }] },
    };
    const [sheet] = wallOf({ ...fullPlan({ sellers: 3, coaches: 1 }), plan }).sheets;
    expect(sheet?.notes.at(-2)).toBe('Röda vardagar: midsommarafton\u00a025/6.');
    expect(sheet?.notes.at(-1)).toMatch(/^Uppehåll: Semester \*.*… 5\/7–30\/7\.$/);
    expect(sheet?.calendar.weeks[0]?.redDays).toBe('25');
  });

  test('has no more notes than a line takes, and says how many more there are', () => {
    const pauses = Array.from({ length: 40 }, (_, day) => {
      const date = `2027-0${3 + Math.floor(day / 20)}-${String(1 + (day % 20)).padStart(2, '0')}`;
      return { from: date, to: date, reason: `Ledig dag ${day + 1}` };
    });
    const [sheet] = wallOf({ plan: { start: '2027-03-01', weeks: 9, calendar: { pauses } } }, 'A4', {
      language: 'en',
    }).sheets;
    expect(sheet?.notes.at(-1)).toMatch(/^Breaks: Ledig dag 1 1\/3, .* and \d+ more\.$/);
    expect(sheet?.notes.at(-1)?.length).toBeLessThan(190);
  });
});

describe('the sizes', () => {
  const some = { paper: fc.constantFrom(...PAPERS), redLines: fc.integer({ min: 0, max: 5 }) };

  test('are never under 7.5 points on A4 and 8.5 on A3, and everything stays on the sheet', () => {
    fc.assert(
      fc.property(fc.record(some), fc.nat(), fc.nat(), ({ paper, redLines }, anyWeeks, anyRows) => {
        const weeks = 1 + (anyWeeks % mostWeeks(paper));
        const rows = 1 + (anyRows % mostRows(paper, redLines));
        const size = wallSize(paper, weeks, rows, redLines);
        const { width, height, margin, head, foot, smallest, largest } = FORMATS[paper];
        const points = (mm: number): number => (mm / 25.4) * 72;
        expect(points(smallest)).toBeCloseTo(paper === 'A4' ? 7.5 : 8.5);
        for (const text of [size.text, size.letters, size.small]) {
          expect(text).toBeGreaterThanOrEqual(smallest - 1e-9);
          expect(text).toBeLessThanOrEqual(largest + 1e-9);
        }
        expect(size.name + size.week * weeks).toBeLessThanOrEqual(width - 2 * margin + 1e-9);
        const headHeight = size.text * (2 + 1.8 + 1.2 * redLines);
        expect(headHeight + size.row * rows).toBeLessThanOrEqual(height - 2 * margin - head - foot + 1e-9);
        expect(size.row).toBeGreaterThanOrEqual(1.75 * size.letters - 1e-9);
      }),
    );
  });

  test('give a half-year and 27 people one A4', () => {
    expect(mostWeeks('A4')).toBeGreaterThanOrEqual(30);
    expect(mostRows('A4', 1)).toBeGreaterThanOrEqual(28);
  });
});

describe('people on sheets', () => {
  const row = (name: string, strong = false): CalendarRow => ({
    name,
    cells: [],
    ...(strong ? { strong } : {}),
  });
  const team = (coach: number, sellers: number): readonly CalendarRow[] => [
    row(`Chef ${coach}`, true),
    ...Array.from({ length: sellers }, (_, seller) => row(`${coach}:${seller}`)),
  ];
  const again = (coach: string): string => `${coach} (forts.)`;
  const namesOf = (pages: readonly (readonly CalendarRow[])[]) =>
    pages.map((page) => page.map(({ name }) => name));

  test('a team that does not fit goes on the next sheet, whole', () => {
    const pages = namesOf(rowPages([row('Alla'), ...team(1, 3), ...team(2, 2)], 7, again));
    expect(pages).toEqual([
      ['Alla', 'Chef 1', '1:0', '1:1', '1:2'],
      ['Alla', 'Chef 2', '2:0', '2:1'],
    ]);
  });

  test('a team larger than a sheet is split evenly below its coach', () => {
    expect(namesOf(rowPages(team(1, 5), 4, again))).toEqual([
      ['Chef 1', '1:0', '1:1', '1:2'],
      ['Chef 1 (forts.)', '1:3', '1:4'],
    ]);
  });

  test('nobody is lost, comes twice or stands past the end, whatever the teams', () => {
    const teams = fc.array(fc.nat({ max: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(teams, fc.boolean(), fc.integer({ min: 4, max: 40 }), (sizes, hasCommon, most) => {
        const people = sizes.flatMap((sellers, coach) => team(coach, sellers));
        const pages = rowPages([...(hasCommon ? [row('Alla')] : []), ...people], most, again);
        const sellers = pages.flat().filter(({ name }) => name.includes(':'));
        expect(sellers).toEqual(people.filter(({ strong }) => strong !== true));
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('a plan without people is a sheet with its weeks all the same', () => {
    expect(rowPages([], 20, again)).toEqual([[]]);
  });
});
