import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '#domain/calendar/days.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { planMondays } from '#domain/proposal/calendarWeeks.ts';
import { offerOf, type Offer } from '#domain/proposal/offer.ts';
import { filteredSessions, type CalendarFilter } from '#renderer/features/plan/calendar/calendarFilter.ts';
import { cellText } from '#renderer/features/plan/calendar/wholePlan/cellText.ts';
import { placeAfter } from '#renderer/features/plan/calendar/wholePlan/gridKeys.ts';
import { planRows } from '#renderer/features/plan/calendar/wholePlan/planRows.ts';
import { pauseRuns, planWeeks } from '#renderer/features/plan/calendar/wholePlan/planWeeks.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { planOf, team, type Json } from '../support/plans.ts';

const EVERYTHING: CalendarFilter = { person: null, kind: null };

function offerFor(overrides: Json, initials = false): Offer {
  const plan = planOf(overrides);
  return offerOf({ plan, schedule: schedulePlan(plan), texts: sv, today: '2027-01-20', initials });
}
function rowsOf(offer: Offer, filter = EVERYTHING) {
  return planRows(offer, filter, filteredSessions(offer.schedule.sessions, filter), planMondays(offer));
}

const TWO_TEAMS: Json = {
  people: team({ sellers: 4, coaches: 2 }),
  academy: { modules: [{ title: 'Avslut', date: '2027-03-24' }] },
  plan: {
    start: '2027-03-15',
    weeks: 8,
    calendar: { pauses: [{ from: '2027-04-05', to: '2027-04-18', reason: 'Lov' }] },
  },
};

describe('the rows of the whole plan', () => {
  const offer = offerFor(TWO_TEAMS);

  test('hold each coach with the own sellers, in the plan’s order', () => {
    const people = rowsOf(offer).filter(({ kind }) => kind === 'coach' || kind === 'seller');
    const ids = offer.plan.people.flatMap((coach) =>
      coach.role === 'coach'
        ? [
            coach.id,
            ...offer.plan.people.flatMap((p) => (p.role === 'seller' && p.coach === coach.id ? [p.id] : [])),
          ]
        : [],
    );
    expect(people.map(({ id }) => id)).toEqual(ids);
  });

  test('hold every session of the plan’s weeks, and nothing twice in a row', () => {
    const rows = rowsOf(offer);
    const ids = rows.map((row) =>
      [...row.weeks.values()].flatMap((items) =>
        items.flatMap(({ session }) => (session === null ? [] : [session.id])),
      ),
    );
    for (const own of ids) expect(new Set(own).size).toBe(own.length);
    expect(new Set(ids.flat())).toEqual(new Set(offer.schedule.sessions.map(({ id }) => id)));
  });

  test('of one seller are that one’s and the coach’s; of one kind no other', () => {
    const rows = rowsOf(offer, { person: 'seller-1', kind: 'coaching' });
    expect(rows.map(({ kind }) => kind)).toEqual(['coach', 'seller']);
    const items = rows.flatMap((row) => [...row.weeks.values()].flat());
    expect(
      items.every(({ mark, session }) => mark === 'coaching' && session?.people.includes('seller-1')),
    ).toBe(true);
  });

  test('say what a week holds, and why another holds nothing', () => {
    const weeks = planWeeks(offer, planMondays(offer), '2027-03-17');
    const told = { offer, clashes: new Map<string, string>() };
    const [everyone] = rowsOf(offer);
    const textOf = (place: number): string => {
      const week = weeks[place];
      if (everyone === undefined || week === undefined) throw new Error('There is no such week.');
      return cellText(told, everyone, week, everyone.weeks.get(place) ?? []);
    };
    expect(textOf(0)).toBe('v.\u00a011: den här veckan');
    expect(textOf(1)).toMatch(/^v\.\u00a012: modul: Avslut ons\s24\smars$/);
    expect(textOf(3)).toBe('v.\u00a014: uppehåll: Lov');
  });

  test('show initials where they are on', () => {
    const names = rowsOf(
      offerFor(
        {
          people: [
            { id: 'c', role: 'coach', name: 'Karin Ek' },
            { id: 's', role: 'seller', name: 'Anna Berg', coach: 'c' },
          ],
        },
        true,
      ),
    ).flatMap(({ kind, name }) => (kind === 'coach' || kind === 'seller' ? [name] : []));
    expect(names).toEqual(['K.E.', 'A.B.']);
  });
});

describe('the weeks of the whole plan', () => {
  const offer = offerFor(TWO_TEAMS);

  test('know red days, modules, breaks and today', () => {
    const weeks = planWeeks(offer, planMondays(offer), '2027-03-24');
    expect(weeks[1]).toMatchObject({
      ...{ monday: dayNumber('2027-03-22'), isoWeek: 12, redDays: ['26/3'] },
      ...{ modules: ['Avslut'], pause: null, when: 'now' },
    });
    expect(weeks[2]).toMatchObject({ redDays: ['29/3'], when: 'coming' });
  });

  test('put a break of several weeks together', () => {
    const weeks = planWeeks(offer, planMondays(offer), '2027-03-24');
    expect(pauseRuns(weeks)).toEqual([{ name: 'Lov', from: 3, to: 5 }]);
  });
});

test('no key leads out of the grid, and the arrows lead back', () => {
  const sizes = fc.record({ rows: fc.integer({ min: 1, max: 600 }), weeks: fc.integer({ min: 1, max: 60 }) });
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean() })),
      ({ rows, weeks }, pressed) => {
        let place = { row: 0, week: 0 };
        for (const one of pressed) {
          place = placeAfter(one, place, rows, weeks) ?? place;
          expect(place.row >= 0 && place.row < rows && place.week >= 0 && place.week < weeks).toBe(true);
        }
        const home = placeAfter({ key: 'Home', ctrlKey: true }, place, rows, weeks);
        expect(home).toEqual({ row: 0, week: 0 });
      },
    ),
  );
  expect(placeAfter({ key: 'a', ctrlKey: false }, { row: 0, week: 0 }, 1, 1)).toBeNull();
});
