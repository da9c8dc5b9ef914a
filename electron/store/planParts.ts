/** A plan's document apart and together again: people and bookings have rows of their own, the rest is one document. */
import type { Json, JsonObject } from '#domain/edit/json.ts';
import { listAt, objectAt } from './json.ts';

export interface PlanParts {
  /** The document with empty lists where people and bookings stood, so that both keep their place in it. */
  readonly rest: JsonObject;
  readonly people: readonly Json[];
  readonly bookings: readonly Json[];
}

export function partsOf(document: JsonObject): PlanParts {
  const people = listAt(document, 'people');
  const bookings = listAt(objectAt(document, 'plan'), 'bookings');
  return {
    rest: withLists(document, people && [], bookings && []),
    people: people ?? [],
    bookings: bookings ?? [],
  };
}

export function documentOf({ rest, people, bookings }: PlanParts): JsonObject {
  const hasPeople = listAt(rest, 'people') !== null;
  const hasBookings = listAt(objectAt(rest, 'plan'), 'bookings') !== null;
  return withLists(rest, hasPeople ? people : null, hasBookings ? bookings : null);
}

function withLists(
  document: JsonObject,
  people: readonly Json[] | null,
  bookings: readonly Json[] | null,
): JsonObject {
  return {
    ...document,
    ...(people && { people }),
    ...(bookings && { plan: { ...objectAt(document, 'plan'), bookings } }),
  };
}
