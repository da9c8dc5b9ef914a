/** A plan made again for the next cohort: the same way of working, from another day. */
import { withItemIds, withoutItemIds } from '../edit/items.ts';
import { isJsonList, isJsonObject, type JsonObject } from '../edit/json.ts';
import type { IsoDate } from '../plan.ts';
import { datedFrom, objectAt, objectsAt, relativeTo } from './days.ts';

export interface NextCohort {
  readonly start: IsoDate;
  readonly cohort: string;
  /** Otherwise as many without a name stand in their places. */
  readonly withSellers: boolean;
}

/** What is said anew for each cohort. */
const NOT_AGAIN: ReadonlySet<string> = new Set(['bookings', 'behaviours']);
/** When a cohort was planned anew is said of that cohort. */
const OF_THE_CALENDAR: ReadonlySet<string> = new Set(['plannedFrom']);
const OF_THE_OFFER: ReadonlySet<string> = new Set(['date', 'validUntil', 'answer', 'told']);

/** The plan's document, with a new id, new people where they are not to come along, and every day moved in whole weeks. */
export function nextCohort(
  document: JsonObject,
  { start, cohort, withSellers }: NextCohort,
  newId: () => string,
): JsonObject {
  const before = withoutItemIds(document);
  const plan = objectAt(before, 'plan');
  const was = typeof plan['start'] === 'string' ? plan['start'] : start;
  const again = (items: readonly JsonObject[]): readonly JsonObject[] =>
    datedFrom(start, relativeTo(was, items));
  const celebrations = objectsAt(plan, 'celebrations').filter(
    ({ person }) => withSellers || typeof person !== 'string',
  );
  const calendar = objectAt(plan, 'calendar');
  const next: JsonObject = {
    ...before,
    id: newId(),
    cohort,
    people: withSellers ? present(before, start) : withoutSellers(present(before, start)),
    plan: {
      ...leaving(plan, NOT_AGAIN),
      start,
      ...('celebrations' in plan && { celebrations: again(celebrations) }),
      ...('trainerDays' in plan && { trainerDays: again(objectsAt(plan, 'trainerDays')) }),
      ...('calendar' in plan && {
        calendar: {
          ...leaving(calendar, OF_THE_CALENDAR),
          pauses: stillToCome(objectsAt(calendar, 'pauses'), start),
        },
      }),
      ...('proposal' in plan && { proposal: leaving(objectAt(plan, 'proposal'), OF_THE_OFFER) }),
    },
  };
  return withItemIds(cohort === '' ? leaving(next, new Set(['cohort'])) : next, newId);
}

/** An academy given again: its modules without their days. */
export function nextAcademy(document: JsonObject, newId: () => string): JsonObject {
  const { modules } = withoutItemIds(document);
  const again = leaving(withoutItemIds(document), new Set(['start', 'end']));
  const dateless = isJsonList(modules)
    ? modules.map((one) => (isJsonObject(one) ? leaving(one, new Set(['date'])) : one))
    : null;
  return withItemIds({ ...again, ...(dateless !== null && { modules: dateless }) }, newId);
}

/** Everybody, without the absences and the busy times that are over. */
function present(document: JsonObject, start: IsoDate): readonly JsonObject[] {
  return objectsAt(document, 'people').map((person) => ({
    ...person,
    ...('away' in person && { away: stillToCome(objectsAt(person, 'away'), start) }),
    ...('busy' in person && { busy: stillToCome(objectsAt(person, 'busy'), start) }),
  }));
}

/** By their last days or moments. */
function stillToCome(ranges: readonly JsonObject[], start: IsoDate): readonly JsonObject[] {
  return ranges.filter(({ to }) => typeof to === 'string' && to >= start);
}

/** In the places of the sellers as many without a name, with the same coaches: the hours are as they were. */
function withoutSellers(people: readonly JsonObject[]): readonly JsonObject[] {
  const others = new Set(people.filter(({ role }) => role !== 'seller').map(({ id }) => id));
  let number = 0;
  const nextId = (): string => {
    do number++;
    while (others.has(`seller-${number}`));
    return `seller-${number}`;
  };
  return people.map((person) =>
    person['role'] === 'seller' ? { id: nextId(), role: 'seller', coach: person['coach'] ?? null } : person,
  );
}

function leaving(object: JsonObject, fields: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.has(field)));
}
