/**
 * The shapes that data from a plan file can be held against. A shape says whether a value has it, notes every
 * fault on the way, and never copies: fields that it does not name stay where they are.
 * One pass with bounded memory, so that a file of 20 MB with nothing but faults is answered at once.
 */
import type { Expectation } from './faults.ts';
import { at, isEnough, report, type Reading } from './reading.ts';

export type Shape<Value> = (value: unknown, reading: Reading) => value is Value;
/** The type that a shape stands for. */
export type ValueOf<S> = S extends Shape<infer Value> ? Value : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Values<F extends Fields> = { readonly [Key in keyof F]: ValueOf<F[Key]> };
/** Null in an optional field counts as absent. */
type OptionalValues<F extends Fields> = { readonly [Key in keyof F]?: ValueOf<F[Key]> | null };

/** A single value. */
export function single<Value>(is: (value: unknown) => value is Value, expected: Expectation): Shape<Value> {
  return (value, reading): value is Value => is(value) || report(reading, value, expected);
}

/** An object with these fields; what else it holds is left alone. */
export function object<Required extends Fields, Optional extends Fields>(
  required: Required,
  optional: Optional,
): Shape<Values<Required> & OptionalValues<Optional>> {
  const needed = Object.entries(required);
  const possible = Object.entries(optional);
  return (value, reading): value is Values<Required> & OptionalValues<Optional> => {
    if (!isObject(value)) return report(reading, value, { kind: 'object' });
    let right = true;
    for (const [key, shape] of needed) if (!at(reading, key, () => shape(value[key], reading))) right = false;
    for (const [key, shape] of possible)
      if ((value[key] ?? null) !== null && !at(reading, key, () => shape(value[key], reading))) right = false;
    return right;
  };
}

/** A list whose every item has the shape. */
export function list<Item>(item: Shape<Item>): Shape<readonly Item[]> {
  return (value, reading): value is readonly Item[] => {
    if (!Array.isArray(value)) return report(reading, value, { kind: 'list' });
    let right = true;
    for (let index = 0; index < value.length && !isEnough(reading); index++) {
      if (!at(reading, index, () => item(value[index], reading))) right = false;
    }
    return right;
  };
}

/**
 * What is long and seldom new: where it had the shape it is not gone through again. It is never changed in place, and the window
 * holds the whole plan against its shape with each letter that is typed.
 */
export function lasting<Value extends object>(shape: Shape<Value>): Shape<Value> {
  const right = new WeakSet();
  return (value, reading): value is Value => {
    if (typeof value === 'object' && value !== null && right.has(value)) return true;
    const isRight = shape(value, reading);
    if (isRight) right.add(value);
    return isRight;
  };
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
