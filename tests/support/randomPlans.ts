/** Random plans for property tests: part-time weeks, absences, tiny windows, every country, bookings in all states. */
import fc from 'fast-check';
import { addDays } from '#domain/calendar/days.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Schedule, Session } from '#domain/calendar/session.ts';
import { workableDays } from '#domain/calendar/workdays.ts';
import { COUNTRIES, WINTER_BREAK_WEEKS, type Booking, type Plan, type Weekday } from '#domain/plan.ts';
import { clock, momentOf } from './calendarFacts.ts';
import { planOf, team, type Json } from './plans.ts';

const ZONES = ['Europe/Stockholm', 'Europe/London', 'America/New_York', 'Australia/Adelaide'];
const time = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** A window of a day within two bounds, in quarters of an hour. */
function window(from: number, to: number, shortest: number): fc.Arbitrary<{ from: string; to: string }> {
  return fc
    .tuple(
      fc.integer({ min: from / 15, max: (to - shortest) / 15 }),
      fc.integer({ min: shortest / 15, max: (to - from) / 15 }),
    )
    .map(([start, length]) => ({ from: time(start * 15), to: time(Math.min(to, (start + length) * 15)) }));
}

const calendar = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  country: fc.constantFrom(...COUNTRIES),
  workdays: fc
    .subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
    .map((days) => (days.length < 3 ? days : ([1, 2, 3, 4, 5] as number[]))),
  hours: fc.oneof(
    { weight: 3, arbitrary: fc.constant({ from: '08:30', to: '16:30' }) },
    { weight: 1, arbitrary: window(480, 1080, 180) },
  ),
  hasLunch: fc.boolean(),
});

const length = fc.record({
  minutes: fc.constantFrom(20, 30, 45, 50, 60, 90),
  preparationMinutes: fc.constantFrom(0, 10, 15, 30),
});
const rhythm = fc.record({
  coaching: fc.tuple(length, fc.constantFrom(0, 1, 2, 2.5, 3, 4)),
  productTraining: fc.tuple(length, fc.constantFrom(0, 0.5, 1, 2)),
  processReview: fc.tuple(length, fc.constantFrom(0, 1, 3)),
  refill: fc.tuple(length, fc.constantFrom(0, 1, 2)),
});

const sizes = fc.record({
  sellers: fc.integer({ min: 1, max: 14 }),
  coaches: fc.integer({ min: 1, max: 4 }),
  leaders: fc.integer({ min: 0, max: 2 }),
  trainers: fc.integer({ min: 0, max: 1 }),
});

/** Everything of a plan but its bookings. */
export const randomPlan: fc.Arbitrary<Plan> = fc
  .record({
    sizes,
    hours: fc.array(fc.constantFrom(undefined, 0, 0.5, 2, 3, 4, 6, 8), { minLength: 4, maxLength: 4 }),
    start: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-08-01', days)),
    weeks: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 40 }) },
      { weight: 1, arbitrary: fc.constant(104) },
    ),
    calendar,
    rhythm,
    away: fc.array(fc.tuple(fc.nat(20), fc.nat(200), fc.nat(25)), { maxLength: 6 }),
    pauses: fc.array(fc.tuple(fc.nat(200), fc.nat(30)), { maxLength: 2 }),
    modules: fc.array(fc.nat(200), { maxLength: 4 }),
    times: fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 }), window(480, 1020, 60)), {
      maxLength: 5,
    }),
    checkpoints: fc.subarray([0, 14, 30, 60, 120]),
  })
  .map((parts) => planOf(documentOf(parts)));

interface Parts {
  readonly sizes: { sellers: number; coaches: number; leaders: number; trainers: number };
  readonly hours: readonly (number | undefined)[];
  readonly start: string;
  readonly weeks: number;
  readonly calendar: {
    timeZone: string;
    country: string;
    workdays: number[];
    hours: { from: string; to: string };
    hasLunch: boolean;
  };
  readonly rhythm: Record<
    'coaching' | 'productTraining' | 'processReview' | 'refill',
    readonly [object, number]
  >;
  readonly away: readonly (readonly [number, number, number])[];
  readonly pauses: readonly (readonly [number, number])[];
  readonly modules: readonly number[];
  readonly times: readonly (readonly [number, number, { from: string; to: string }])[];
  readonly checkpoints: readonly number[];
}

function documentOf(parts: Parts): Json {
  const {
    start,
    rhythm: rhythms,
    calendar: { hours, hasLunch, ...rest },
  } = parts;
  const people = team(parts.sizes).map((person, i) => ({
    ...person,
    ...(person['role'] === 'coach' && { coachingHoursPerWeek: parts.hours[i % parts.hours.length] ?? null }),
    away: parts.away
      .filter(([who]) => who === i)
      .map(([, from, days]) => ({ from: addDays(start, from), to: addDays(start, from + days) })),
  }));
  const noon = clock(hours.from) < 720 && clock(hours.to) > 780;
  const often = ([own, times]: readonly [object, number], word: string): object => ({
    ...own,
    [word]: times,
  });
  return {
    people,
    academy: {
      modules: parts.modules.map((days, n) => ({ title: `Modul ${n + 1}`, date: addDays(start, days) })),
    },
    plan: {
      start,
      weeks: parts.weeks,
      rhythm: {
        coaching: often(rhythms.coaching, 'perMonth'),
        productTraining: often(rhythms.productTraining, 'perMonth'),
        processReview: often(rhythms.processReview, 'perQuarter'),
        refill: often(rhythms.refill, 'perMonth'),
      },
      checkpoints: { days: parts.checkpoints },
      calendar: {
        ...rest,
        dayStart: hours.from,
        dayEnd: hours.to,
        lunch: hasLunch && noon ? { from: '12:00', to: '13:00' } : null,
        pauses: parts.pauses.map(([from, days]) => ({
          from: addDays(start, from),
          to: addDays(start, from + days),
        })),
        coachingTimes: parts.times.map(([coach, weekday, own]) => ({
          coach: `coach-${(coach % parts.sizes.coaches) + 1}`,
          weekday,
          ...own,
        })),
      },
    },
  };
}

/** A plan whose calendar people have been at: talks held, missed, cancelled, locked and moved to odd times. */
export const randomPlanWithBookings: fc.Arbitrary<Plan> = withBookings(randomPlan);

/** A plan with talks in groups, a tighter or looser start, or both. */
export const randomPlanInGroups: fc.Arbitrary<Plan> = fc
  .tuple(
    randomPlan,
    fc.integer({ min: 1, max: 6 }),
    fc.option(
      fc.record({ weeks: fc.integer({ min: 1, max: 52 }), perMonth: fc.constantFrom(0, 1, 2, 4, 6) }),
    ),
  )
  .map(([plan, groupSize, start]) => {
    const coaching = { ...plan.rhythm.coaching, groupSize, start };
    return { ...plan, rhythm: { ...plan.rhythm, coaching } };
  });
export const randomPlanInGroupsWithBookings: fc.Arbitrary<Plan> = withBookings(randomPlanInGroups);
/** A plan that has gone to groups, to other groups or back to single talks, with what was booked before. */
export const randomPlanRegrouped: fc.Arbitrary<Plan> = fc
  .tuple(randomPlanInGroupsWithBookings, fc.integer({ min: 1, max: 6 }))
  .map(([plan, groupSize]) => inGroupsOf(plan, groupSize));

export function inGroupsOf(plan: Plan, groupSize: number): Plan {
  return { ...plan, rhythm: { ...plan.rhythm, coaching: { ...plan.rhythm.coaching, groupSize } } };
}

/** A plan where people have said when they work and would rather meet, coaches travel, and days are better left. */
export const randomPlanWithWishes: fc.Arbitrary<Plan> = fc
  .tuple(
    randomPlan,
    fc.record({
      bridgeDays: fc.boolean(),
      yearEnd: fc.boolean(),
      summer: fc.boolean(),
      winterBreak: fc.subarray([...WINTER_BREAK_WEEKS]),
      autumnBreak: fc.boolean(),
    }),
    fc.array(
      fc.record({
        workdays: fc.option(fc.subarray<Weekday>([1, 2, 3, 4, 5], { minLength: 1 }), { freq: 2 }),
        preferredTime: fc.option(window(480, 1020, 60)),
        travelMinutes: fc.constantFrom(0, 0, 10, 25, 45),
      }),
      { minLength: 20, maxLength: 20 },
    ),
  )
  .map(([plan, softDays, wishes]) => ({
    ...plan,
    calendar: { ...plan.calendar, softDays },
    people: plan.people.map((person, i) => {
      const { travelMinutes = 0, ...own } = wishes[i % wishes.length] ?? {};
      return person.role === 'coach' ? { ...person, ...own, travelMinutes } : { ...person, ...own };
    }),
  }));
export const randomPlanWithWishesAndBookings: fc.Arbitrary<Plan> = withBookings(randomPlanWithWishes);

export function withBookings(plans: fc.Arbitrary<Plan>): fc.Arbitrary<Plan> {
  return fc
    .tuple(plans, fc.infiniteStream(fc.nat(1000)), fc.constantFrom(0.05, 0.3, 1))
    .map(([plan, numbers, share]) => {
      const next = (): number => Number(numbers.next().value);
      const kept = schedulePlan(plan).sessions.filter(() => next() < 1000 * share);
      return { ...plan, bookings: kept.map((session) => rebooked(plan, session, next)) };
    });
}

const STATES: readonly Booking['state'][] = [
  'proposed',
  'proposed',
  'proposed',
  'moved',
  'locked',
  'held',
  'missed',
  'cancelled',
];

function rebooked(plan: Plan, session: Session, next: () => number): Booking {
  const state = STATES[next() % STATES.length] ?? 'proposed';
  const booking = { ...asBooking(session), state };
  if (state !== 'moved') return booking;
  const days = workableDays(plan);
  const day = (days[next() % days.length] ?? 0) + (next() % 20 === 0 ? 1 : 0);
  const minute = 480 + (next() % 36) * 15;
  const long = Math.round((Date.parse(session.end) - Date.parse(session.start)) / 60_000);
  return { ...booking, start: momentOf(plan, day, minute), end: momentOf(plan, day, minute + long) };
}

/** A session as a plan file carries it. */
export function asBooking({ id, kind, people, start, end, state }: Session): Booking {
  return { id, kind, people, start, end, state };
}

/** The plan with the scheduler's last answer as its bookings; what fell through stays on record. */
export function withAnswer(plan: Plan, schedule: Schedule): Plan {
  const fellThrough = plan.bookings.filter(({ state }) => state === 'missed' || state === 'cancelled');
  return { ...plan, bookings: [...fellThrough, ...schedule.sessions.map(asBooking)] };
}
