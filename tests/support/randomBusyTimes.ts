/** Random plans in which people's own calendars are taken here and there. */
import fc from 'fast-check';
import type { Plan } from '#domain/plan.ts';
import { randomPlanWithWishes, withBookings } from './randomPlans.ts';

/** Taken for some hours, over midnight, for days. */
const randomPlanWithBusyTimes: fc.Arbitrary<Plan> = fc
  .tuple(
    randomPlanWithWishes,
    fc.array(
      fc.array(fc.tuple(fc.nat(200), fc.nat(1439), fc.constantFrom(15, 60, 480, 3000)), { maxLength: 30 }),
      {
        minLength: 20,
        maxLength: 20,
      },
    ),
  )
  .map(([plan, calendars]) => ({
    ...plan,
    people: plan.people.map((person, i) => ({
      ...person,
      busy: (calendars[i % calendars.length] ?? []).map(([day, minute, length]) => {
        const from = Date.parse(plan.start) + day * 86_400_000 + minute * 60_000;
        return {
          from: new Date(from).toISOString(),
          to: new Date(from + length * 60_000).toISOString(),
        };
      }),
    })),
  }));
export const randomPlanWithBusyTimesAndBookings: fc.Arbitrary<Plan> = withBookings(randomPlanWithBusyTimes);
