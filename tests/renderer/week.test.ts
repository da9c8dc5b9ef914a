import { describe, expect, test } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { byDay } from '#domain/calendar/spot.ts';
import { planMondays } from '#domain/proposal/calendarWeeks.ts';
import { offerOf, type Offer } from '#domain/proposal/offer.ts';
import { lanesOf } from '#renderer/features/plan/calendar/week/lanes.ts';
import { ownTimes } from '#renderer/features/plan/calendar/week/ownTimes.ts';
import {
  blockId,
  firstStop,
  moreId,
  stopAfter,
  stopsOf,
} from '#renderer/features/plan/calendar/week/stops.ts';
import { weekDays, type WeekDay } from '#renderer/features/plan/calendar/week/weekDays.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { planOf, team, type Json } from '../support/plans.ts';

function offerFor(overrides: Json): Offer {
  const plan = planOf(overrides);
  return offerOf({ plan, schedule: schedulePlan(plan), texts: sv, today: '2027-01-20', initials: false });
}

function weeksOf(offer: Offer): readonly (readonly WeekDay[])[] {
  const days = byDay(offer.schedule.sessions);
  return planMondays(offer).map((monday) => weekDays(offer, monday, days, null));
}

const DOWN = { days: 0, minutes: 15 };
const RIGHT = { days: 1, minutes: 0 };

describe('what the arrows come to in a week', () => {
  // So many coaches that far more meet at the same time than there is room for.
  const weeks = weeksOf(offerFor({ people: team({ sellers: 30, coaches: 10 }) }));

  test('is every block and every box, once, and with it every session', () => {
    let boxes = 0;
    for (const day of weeks.flat()) {
      const { lanes, more } = lanesOf(day.sessions);
      const drawn = [...lanes.map(({ session }) => blockId(session)), ...more.map(moreId)];
      expect(
        stopsOf(day)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(drawn.toSorted());
      const held = [...lanes.map(({ session }) => session), ...more.flatMap(({ sessions }) => sessions)];
      expect(new Set(held)).toEqual(new Set(day.sessions));
      boxes += more.length;
    }
    expect(boxes).toBeGreaterThan(0);
  });

  test('comes one after the other down the day, and the nearest on the next day that has any', () => {
    for (const week of weeks)
      for (const [place, day] of week.entries()) {
        const stops = stopsOf(day);
        for (const [at, stop] of stops.entries()) {
          expect(stopAfter(week, stop.id, DOWN)).toEqual(stops[at + 1] ?? null);
          const next = week
            .slice(place + 1)
            .map(stopsOf)
            .find((others) => others.length > 0);
          const there = stopAfter(week, stop.id, RIGHT);
          if (next === undefined) expect(there).toBeNull();
          else expect(next).toContainEqual(there);
        }
      }
  });

  test('begins with the week’s first, also from nowhere', () => {
    for (const week of weeks) expect(stopAfter(week, '', DOWN)).toEqual(firstStop(week));
  });
});

describe('a person’s own times', () => {
  const people = team({ sellers: 1 }).map((person) =>
    person['role'] === 'seller'
      ? { ...person, preferredTime: { from: '09:00', to: '11:00' }, workdays: [1, 2, 4, 5] }
      : person,
  );
  const coachingTimes = [
    { coach: 'coach-1', weekday: 2, from: '08:30', to: '12:00' },
    { coach: 'coach-1', weekday: 3, from: '13:00', to: '16:00' },
  ];
  const plan = planOf({ people, plan: { calendar: { coachingTimes } } });
  const coaching = { kind: 'coaching', from: 510, to: 720 };
  const preferred = { kind: 'preferred', from: 540, to: 660 };

  test.each([
    ['a coach’s on the day', 'coach-1', '2027-03-02', [coaching]],
    ['a coach’s on another day', 'coach-1', '2027-03-04', []],
    ['a seller’s wish and the coach’s rule', 'seller-1', '2027-03-02', [coaching, preferred]],
    ['a seller’s wish alone', 'seller-1', '2027-03-04', [preferred]],
    ['none on a day that the person does not work', 'seller-1', '2027-03-03', []],
    ['none where nobody is chosen', null, '2027-03-02', []],
  ])('are %s', (_what, person, date, own) => {
    expect(ownTimes(plan, person, date)).toEqual(own);
  });
});
