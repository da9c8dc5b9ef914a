/** Makers of plan files and plans for tests. Everything goes through the real reader. */
import { documentsOf } from '#domain/edit/documents.ts';
import type { PlanInEdit } from '#domain/edit/people.ts';
import { readPlanFile, toPlan, type PlanFile } from '#domain/planFile.ts';
import type { Plan } from '#domain/plan.ts';

/** Data as it stands in a plan file. */
export type Json = Record<string, unknown>;

/** How many people of each role, and the coaches' hours a week where they are known. */
export interface Team {
  readonly sellers?: number;
  readonly coaches?: number;
  readonly leaders?: number;
  readonly trainers?: number;
  readonly hours?: number;
}

/** Nameless people: `trainer-1`, `leader-1`, `coach-1`, `seller-1`; sellers and coaches shared out in turn. */
export function team({ sellers = 1, coaches = 1, leaders = 0, trainers = 0, hours }: Team = {}): Json[] {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const inTurn = (number: number, count: number) => ((number - 1) % count) + 1;
  return [
    ...numbers(trainers).map((n) => ({ id: `trainer-${n}`, role: 'trainer' })),
    ...numbers(leaders).map((n) => ({ id: `leader-${n}`, role: 'leader' })),
    ...numbers(coaches).map((n) => ({
      id: `coach-${n}`,
      role: 'coach',
      ...(leaders > 0 && { leader: `leader-${inTurn(n, leaders)}` }),
      ...(hours !== undefined && { coachingHoursPerWeek: hours }),
    })),
    ...numbers(sellers).map((n) => ({
      id: `seller-${n}`,
      role: 'seller',
      coach: `coach-${inTurn(n, coaches)}`,
    })),
  ];
}

/**
 * The least a plan file can hold (one seller, one coach, 12 weeks from 2027-03-01), with overrides.
 * Objects are merged field by field, lists and all else replaced; `undefined` takes a field away.
 */
export function planFileOf(overrides: Json = {}): Json {
  const least = {
    format: 'men-sen-da/plan',
    version: 1,
    client: { name: 'Exempelbolaget AB' },
    people: team(),
    plan: { start: '2027-03-01', weeks: 12 },
  };
  return merged(least, overrides);
}

/** The plan of `planFileOf(overrides)`. Throws with every fault where it has any. */
export function planOf(overrides: Json = {}): Plan {
  return toPlan(readOk(planFileOf(overrides)));
}

/** The plan file as the reader gives it. Throws with every fault where it has any. */
export function readOk(document: unknown): PlanFile {
  const read = readPlanFile(bytesOf(document));
  if (!read.ok) throw new Error(JSON.stringify(read.problem, null, 2));
  return read.value;
}

/** What is wrong with the document, as `path: expectation`. */
export function faultsOf(document: unknown): readonly string[] {
  const read = readPlanFile(bytesOf(document));
  return read.ok ? [] : read.problem.faults.map(({ path, expected }) => `${path}: ${expected.kind}`);
}

/** The bytes of a file that holds the document. */
export function bytesOf(document: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(document));
}

function merged(base: Json, overrides: Json): Json {
  const result: Json = { ...base };
  for (const [key, value] of Object.entries(overrides)) {
    const before = result[key];
    if (value === undefined) Reflect.deleteProperty(result, key);
    else result[key] = isJson(before) && isJson(value) ? merged(before, value) : value;
  }
  return result;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A plan file with overrides, as it is open in the window. */
export function openPlan(overrides: Json): PlanInEdit {
  const file = readOk(planFileOf(overrides));
  let made = 0;
  return { documents: documentsOf(file, () => `item-${++made}`), plan: toPlan(file) };
}
