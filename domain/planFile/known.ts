import type { Role } from '../plan.ts';
import { isObject } from './shapes.ts';

/** Who is in `people`, as far as it can be read. A person whose role cannot be read may have any. */
export interface Known {
  readonly isKnown: (id: unknown) => boolean;
  readonly hasRole: (id: unknown, role: Role) => boolean;
  readonly hasAny: (role: Role) => boolean;
}

/** Where there is no list of people: what is missing is said once, not for each of those who are named. */
export const ANYBODY: Known = { isKnown: () => true, hasRole: () => true, hasAny: () => true };

const ROLES: ReadonlySet<unknown> = new Set<Role>(['seller', 'coach', 'leader', 'trainer']);

export function knownPeople(people: readonly unknown[]): Known {
  const roles = new Map<unknown, unknown>();
  /** The further roles of an id that stands more than once. */
  const others = new Map<unknown, Set<unknown>>();
  const all = new Set<unknown>();
  for (const person of people) {
    if (!isObject(person)) continue;
    const { id } = person;
    // At most five different ones, whatever the file holds.
    const role = ROLES.has(person.role) ? person.role : null;
    all.add(role);
    if (!roles.has(id)) roles.set(id, role);
    else if (roles.get(id) !== role) others.set(id, (others.get(id) ?? new Set()).add(role));
  }
  const isOrMayBe = (one: unknown, role: Role): boolean => one === role || one === null;
  return {
    isKnown: (id) => roles.has(id),
    hasRole: (id, role) =>
      roles.has(id) && [roles.get(id), ...(others.get(id) ?? [])].some((one) => isOrMayBe(one, role)),
    hasAny: (role) => [...all].some((one) => isOrMayBe(one, role)),
  };
}
