/** What people do to a calendar, and what it keeps of it. */
import { describe, expect, it } from 'vitest';
import { bookingsAfter, withStanding, type Act } from '#domain/calendar/acts.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { planOf, team } from '../support/plans.ts';

describe('A calendar that people act on', () => {
  it('keeps what was done before the calendar was booked anew, whatever it still shows', () => {
    const plan = planOf({ people: team({ sellers: 2, coaches: 1 }) });
    const schedule = schedulePlan(plan);
    const talks = [
      'coaching-seller-1-1',
      'coaching-seller-2-1',
      'coaching-seller-1-2',
      'coaching-seller-2-2',
    ];
    const [moved, called, locked, last] = talks.map((id) =>
      schedule.sessions.find((session) => session.id === id),
    );
    if (!moved || !called || !locked || !last) throw new Error('too few talks');
    const acts: readonly (readonly [typeof moved, Act])[] = [
      [moved, { kind: 'move', to: { date: '2027-04-07', minute: 540 } }],
      [called, { kind: 'cancelled', to: { date: '2027-04-08', minute: 540 } }],
      [locked, { kind: 'lock' }],
      [last, { kind: 'lock' }],
      [last, { kind: 'unlock' }],
    ];
    const acted = acts.reduce(
      (now, [session, act]) => withStanding(now, bookingsAfter(now, schedule, session, act)),
      plan,
    );
    const then = schedulePlan(acted);
    const of = (id: string) => then.sessions.find((session) => session.id === id);
    expect(of(moved.id)).toMatchObject({ start: '2027-04-07T09:00:00+02:00', state: 'moved' });
    expect(of(called.id)).toBeUndefined();
    expect(then.sessions.find(({ start }) => start === '2027-04-08T09:00:00+02:00')).toMatchObject({
      people: called.people,
      state: 'moved',
    });
    expect([of(locked.id)?.state, of(last.id)?.state]).toEqual(['locked', 'proposed']);
    // Taken back at once, it is not set again by what comes next.
    const back = withStanding(plan, bookingsAfter(plan, then, locked, { kind: 'lock' }));
    expect(back.bookings.filter(({ state }) => state !== 'proposed').map(({ id }) => id)).toEqual([]);
  });

  it('plans no refill anew before the day, also where that makes them less even', () => {
    const plan = planOf({
      people: team({ leaders: 1, coaches: 2 }),
      plan: {
        ...{ start: '2026-08-01', weeks: 3 },
        rhythm: {
          ...{
            coaching: { perMonth: 0 },
            productTraining: { perMonth: 0 },
            processReview: { perQuarter: 0 },
          },
          refill: { perMonth: 2, minutes: 20, preparationMinutes: 0 },
        },
        calendar: {
          workdays: [2],
          dayStart: '08:00',
          dayEnd: '11:00',
          lunch: null,
          plannedFrom: '2026-08-18',
        },
      },
    });
    const days = schedulePlan(plan).sessions.map(({ start }) => start.slice(0, 10));
    expect(new Set(days)).toEqual(new Set(['2026-08-18']));
  });
});
