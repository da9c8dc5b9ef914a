import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereJsonBreaks } from '#domain/planFile/brokenJson.ts';
import { readPlanFile, toPlan, writePlanFile } from '#domain/planFile.ts';
import { bytesOf, planFileOf, readOk, team, type Json } from '../support/plans.ts';

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const range = fc.tuple(day, day).map((days) => {
  const [from, to] = [...days].sort();
  return { from, to };
});
const times = fc
  .constantFrom('08:00', '09:15', '10:00', '12:00')
  .chain((from) => fc.constantFrom('13:00', '15:45', '17:00').map((to) => ({ from, to })));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
const hours = optional(fc.double({ min: 0, max: 40, noNaN: true }).map((value) => Math.abs(value)));
const named = { name: optional(fc.string()), away: optional(fc.array(range, { maxLength: 3 })) };

/** Plans of all sizes with any of their fields given, null or absent. */
const planFiles: fc.Arbitrary<Json> = fc
  .record({
    sellers: fc.integer({ min: 1, max: 6 }),
    coaches: fc.integer({ min: 1, max: 3 }),
    leaders: fc.integer({ min: 0, max: 2 }),
    trainers: fc.integer({ min: 0, max: 1 }),
  })
  .chain((size) =>
    fc.record({
      people: fc.tuple(
        ...team(size).map((person) =>
          fc.record(named, { requiredKeys: [] }).map((more) => ({ ...person, ...more })),
        ),
      ),
      language: optional(fc.constantFrom('sv', 'en')),
      academy: optional(
        fc.record({ modules: fc.array(fc.record({ title: fc.constant('Avslut'), date: optional(day) })) }),
      ),
      plan: fc.record({
        start: day,
        weeks: fc.integer({ min: 1, max: 104 }),
        rhythm: optional(fc.record({ coaching: optional(fc.record({ perMonth: hours })) })),
        checkpoints: optional(fc.record({ days: fc.uniqueArray(fc.integer({ min: 0, max: 200 })) })),
        calendar: optional(
          fc.record(
            {
              workdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
              lunch: optional(fc.constant({ from: '11:30', to: '12:15' })),
              pauses: optional(fc.array(range)),
              coachingTimes: fc.array(times.map((time) => ({ ...time, coach: 'coach-1', weekday: 2 }))),
            },
            { requiredKeys: [] },
          ),
        ),
        questions: optional(fc.array(fc.string())),
      }),
    }),
  )
  .map((overrides) => planFileOf(overrides));

/** A key that no plan names and no reader refuses. */
const unknownKey = fc.string().map((key) => `x ${key}`);
const unknownValue = fc
  .jsonValue({ maxDepth: 3 })
  .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));

/** Every object of the document, itself the first. */
function objectsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(objectsOf)];
}

/** The document after a trip through its text: what a file can hold. */
const asJson = (document: unknown): Json => JSON.parse(JSON.stringify(document)) as Json;

describe('any text', () => {
  it('that is not JSON breaks somewhere inside or at its end, and one that is does not', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-0.5e3',
      'null',
      ' ',
      '"',
      '\\',
      'x',
      '\n',
    );
    const texts = fc.oneof(
      fc.json(),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const position = whereJsonBreaks(text);
        expect(position).toBeLessThanOrEqual(text.length);
        if (isJsonText(text)) expect(position).toBe(text.length);
        // What comes before the place can still become JSON.
        else expect(whereJsonBreaks(text.slice(0, position))).toBe(position);
      }),
      { numRuns: 1000 },
    );
  });
});

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('any plan', () => {
  it('survives being read, written and read again, with unknown fields anywhere', () => {
    const additions = fc.array(fc.tuple(fc.nat(), unknownKey, unknownValue), { maxLength: 5 });
    fc.assert(
      fc.property(planFiles, additions, (document, unknown) => {
        const before = asJson(document);
        for (const [at, key, value] of unknown) {
          const objects = objectsOf(before);
          const target = objects[at % objects.length];
          if (target !== undefined) target[key] = value;
        }
        const file = readOk(before);
        const again = readOk(JSON.parse(writePlanFile(file)));
        expect(again).toEqual(asJson(before));
        expect(toPlan(again)).toEqual(toPlan(readOk(document)));
      }),
    );
  });

  it('with anything else put anywhere is a plan or has at least one fault, and never throws', () => {
    const hostile = fc.oneof(
      fc.anything({ withNullPrototype: false }).filter((value) => JSON.stringify(value) !== undefined),
      fc.constantFrom<unknown>(
        -1,
        1e308,
        '',
        'all',
        '2027-02-30',
        '25:00',
        'coach-1',
        [],
        {},
        [[]],
        null,
        true,
      ),
    );
    fc.assert(
      fc.property(
        planFiles,
        fc.array(fc.tuple(fc.nat(), fc.nat(), hostile), { minLength: 1 }),
        (document, changes) => {
          const changed = asJson(document);
          for (const [at, which, value] of changes) {
            const objects = objectsOf(changed);
            const target = objects[at % objects.length] ?? changed;
            const keys = Object.keys(target);
            target[keys[which % keys.length] ?? 'people'] = JSON.parse(JSON.stringify(value));
          }
          const read = readPlanFile(bytesOf(changed));
          if (read.ok) expect(toPlan(read.value).people.length).toBeGreaterThan(1);
          else expect(read.problem.faults.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('with a few of its bytes changed is a plan or has at least one fault, and never throws', () => {
    fc.assert(
      fc.property(
        planFiles,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))),
        (document, changes) => {
          const bytes = bytesOf(document);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          const read = readPlanFile(bytes);
          if (read.ok) expect(toPlan(read.value).people.length).toBeGreaterThan(1);
          else expect(read.problem.faults.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
