/** Plan files at random: every list with items in it, bookings that were missed and booked anew, unknown fields anywhere. */
import fc from 'fast-check';
import { anySections } from './anySections.ts';
import { planFileOf, team, type Json } from './plans.ts';

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const range = fc.tuple(day, day).map((days) => {
  const [from, to] = [...days].sort();
  return { from, to };
});
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
const line = fc.constantFrom('Avslut', 'Vad gick bra?', '  Ö  ', '0');
const lines = optional(fc.array(line, { maxLength: 4 }));
const amount = fc.integer({ min: 0, max: 100_000 });
const some = (record: Record<string, fc.Arbitrary<unknown>>) => fc.record(record, { requiredKeys: [] });

/** One seller's talks: those that were missed may stand beside the one that was booked in their place. */
const bookings = fc.array(
  fc.record({ state: fc.constantFrom('missed', 'cancelled'), number: fc.integer({ min: 1, max: 2 }) }),
  { maxLength: 5 },
);
function bookingOf(number: number, state: string): Json {
  return {
    id: `coaching-seller-1-${number}`,
    kind: 'coaching',
    people: ['seller-1', 'coach-1'],
    start: '2027-04-05T09:00:00+02:00',
    end: '2027-04-05T10:00:00+02:00',
    state,
  };
}

const coaching = some({
  perMonth: fc.constantFrom(2, 3),
  groupSize: optional(fc.integer({ min: 1, max: 6 })),
  start: optional(fc.record({ weeks: fc.integer({ min: 1, max: 52 }), perMonth: fc.constantFrom(2, 4) })),
});
const person = some({
  name: optional(line),
  away: optional(fc.array(range, { maxLength: 3 })),
  refilledBy: optional(line),
  workdays: optional(fc.subarray([1, 2, 3, 4, 5], { minLength: 1 })),
  preferredTime: optional(fc.constant({ from: '08:30', to: '12:00' })),
  travelMinutes: optional(fc.integer({ min: 0, max: 240 })),
  busy: optional(
    fc.array(fc.constant({ from: '2027-03-04T14:00:00+01:00', to: '2027-03-04T15:30:00+01:00' }), {
      maxLength: 3,
    }),
  ),
});
const fees = optional(
  fc.array(
    // An id that the format does not know is the file's own, and no address.
    fc.record({ item: line, quantity: amount, price: amount, id: fc.constantFrom('same', 7, undefined) }),
    { maxLength: 3 },
  ),
);
const plan = fc.record({
  start: day,
  weeks: fc.integer({ min: 1, max: 104 }),
  calendar: optional(
    some({
      pauses: optional(fc.array(range, { maxLength: 3 })),
      coachingTimes: fc.array(fc.constant({ coach: 'coach-1', weekday: 2, from: '09:00', to: '12:00' }), {
        maxLength: 3,
      }),
      plannedFrom: optional(day),
      softDays: optional(
        some({
          bridgeDays: optional(fc.boolean()),
          summer: optional(fc.boolean()),
          winterBreak: optional(fc.subarray([7, 8, 9, 10])),
        }),
      ),
    }),
  ),
  bookings: optional(
    fc
      .tuple(bookings, fc.boolean())
      .map(([all, isBooked]) => [
        ...all.map(({ number, state }) => bookingOf(number, state)),
        ...(isBooked ? [bookingOf(1, 'locked')] : []),
      ]),
  ),
  behaviours: optional(
    fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        seller: fc.constant('seller-1'),
        result: fc.constant('Avslut'),
        behaviour: fc.constant('Frågar först'),
        from: optional(day),
        test: optional(some({ influence: optional(fc.boolean()), followedUp: optional(fc.boolean()) })),
      }),
      { selector: ({ id }) => id },
    ),
  ),
  celebrations: optional(
    fc
      .tuple(
        fc.uniqueArray(fc.constantFrom('a', 'b')),
        some({
          scope: optional(fc.constantFrom('group', 'individual')),
          person: optional(fc.constant('seller-1')),
          size: optional(fc.constantFrom('small', 'large')),
          date: optional(day),
        }),
      )
      .map(([ids, more]) => ids.map((id) => ({ id, how: 'Tårta', ...more }))),
  ),
  trainerDays: optional(
    fc
      .uniqueArray(fc.constantFrom('a', 'b'))
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) => fc.record({ date: day }).map(({ date }) => ({ id, date, title: 'Kickoff' }))),
        ),
      ),
  ),
  questions: lines,
  guides: optional(
    fc.array(
      fc.record({
        kind: fc.constantFrom('interest', 'grow', 'refill', 'own'),
        title: optional(line),
        steps: optional(
          fc.array(some({ title: optional(line), questions: optional(lines) }), { maxLength: 3 }),
        ),
      }),
      { maxLength: 3 },
    ),
  ),
  demands: optional(
    some({
      who: optional(some({ coach: optional(some({ before: optional(line), after: optional(line) })) })),
      courage: lines,
    }),
  ),
  rhythm: optional(some({ coaching: optional(coaching) })),
  alternatives: optional(
    fc
      .uniqueArray(fc.constantFrom('base', 'recommended', 'full'))
      .map((kinds) => kinds.map((kind) => ({ kind, rhythm: { coaching: { perMonth: 3 } } }))),
  ),
  investment: optional(
    fc.record({
      fees,
      options: fees,
      hourlyCostFrom: optional(
        some({ seller: optional(some({ salary: amount, socialFee: fc.constant(0.3142) })) }),
      ),
      vatReason: optional(line),
    }),
  ),
  proposal: optional(
    some({
      answer: optional(some({ date: optional(day) }).map((at) => ({ what: 'yes', ...at }))),
      told: lines,
      terms: lines,
      alternatives: optional(fc.boolean()),
      commitments: optional(some({ client: lines, consultant: lines })),
      sections: optional(anySections),
    }),
  ),
});
const accent = fc.constantFrom('1F4E8C', '8a2b45', '066973');
const modules = fc.array(fc.record({ title: line, date: optional(day) }), { maxLength: 3 });

const plain: fc.Arbitrary<Json> = fc
  .record({ sellers: fc.integer({ min: 1, max: 4 }), leaders: fc.integer({ min: 0, max: 1 }) })
  .chain((size) =>
    fc.record({
      client: fc.record({ name: line, contact: optional(line), accent: optional(accent) }),
      people: fc.tuple(...team(size).map((one) => person.map((more) => ({ ...one, ...more })))),
      academy: optional(some({ name: optional(line), modules: optional(modules) })),
      cohort: optional(line),
      plan,
    }),
  )
  .map((overrides) => planFileOf(overrides));

/** Some of them are the app's own names for what it adds, and lists that it would add to elsewhere. */
const unknownKey = fc.oneof(
  fc.string().map((key) => `x ${key}`),
  fc.constantFrom('$id', '$value', 'modules', 'bookings'),
);
const unknownValue = fc
  .jsonValue({ maxDepth: 3 })
  .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));

export const anyPlanFile: fc.Arbitrary<Json> = fc
  .tuple(plain, fc.array(fc.tuple(fc.nat(), unknownKey, unknownValue), { maxLength: 6 }))
  .map(([document, unknown]) => {
    const file = JSON.parse(JSON.stringify(document)) as Json;
    for (const [at, key, value] of unknown) {
      const objects = objectsOf(file);
      const target = objects[at % objects.length] ?? file;
      if (
        !(key in target) &&
        !(key === 'bookings' && target === file.plan) &&
        !(key === 'modules' && target === file.academy)
      )
        // A copy: what is put in twice could else come to lie in itself.
        target[key] = structuredClone(value);
    }
    return file;
  });

/** Every object of the document, itself the first. */
function objectsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(objectsOf)];
}
