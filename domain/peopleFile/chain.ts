/** Whom the people of a file belong to: by name, in the file or in the plan. */
import { coachesOf, leadersOf } from '../people.ts';
import type { Plan } from '../plan.ts';
import type { RowPerson } from './rowPeople.ts';
import { sameKey } from './values.ts';

/** A name above somebody that neither the file nor the plan has in that role. */
export interface UnknownAbove {
  readonly role: 'coach' | 'leader';
  readonly name: string;
  /** The rows that name them. */
  readonly rows: readonly number[];
}

/** What becomes of those below an unknown name. */
export type AboveChoice =
  /** Sellers to the coaches with fewest, coaches to the first leader. */
  | { readonly kind: 'dealt' }
  /** The unknown one is taken in too. */
  | { readonly kind: 'added' }
  | { readonly kind: 'person'; readonly id: string };

export const aboveRole = (person: Pick<RowPerson, 'role'>): 'coach' | 'leader' =>
  person.role === 'coach' ? 'leader' : 'coach';
/** What a choice is kept by. */
export const aboveKey = (role: 'coach' | 'leader', name: string): string => `${role} ${sameKey(name)}`;

/** Every unknown name once, in the order of the file. `inPlan`: rows of people who are in the plan already. */
export function unknownAbove(
  taken: readonly RowPerson[],
  plan: Plan,
  inPlan: readonly RowPerson[] = [],
): readonly UnknownAbove[] {
  const known = new Set([
    ...coachesOf(plan).map(({ name }) => aboveKey('coach', name ?? '')),
    ...leadersOf(plan).map(({ name }) => aboveKey('leader', name ?? '')),
    ...[...taken, ...inPlan].flatMap(({ role, name }) =>
      role === 'coach' || role === 'leader' ? [aboveKey(role, name)] : [],
    ),
  ]);
  const unknown = Map.groupBy(
    taken.filter((person) => person.above !== null && !known.has(aboveKey(aboveRole(person), person.above))),
    (person) => aboveKey(aboveRole(person), person.above ?? ''),
  );
  return [...unknown.values()].flatMap((people) => {
    const [first] = people;
    if (first === undefined || first.above === null) return [];
    return [{ role: aboveRole(first), name: first.above, rows: people.map(({ row }) => row) }];
  });
}

/**
 * What becomes of unknown names where nobody has said: each gets the place of a nameless one in the plan, as long as there
 * are such that no row of the list takes; who is below the rest is dealt out.
 */
export function usualChoices(
  unknown: readonly UnknownAbove[],
  taken: readonly RowPerson[],
  plan: Plan,
): ReadonlyMap<string, AboveChoice> {
  const placesOf = (role: 'coach' | 'leader'): number =>
    plan.people.filter((one) => one.role === role && one.name === null).length -
    taken.filter((one) => one.role === role).length;
  const free = { coach: placesOf('coach'), leader: placesOf('leader') };
  return new Map(
    unknown.map(({ role, name }) => [aboveKey(role, name), { kind: free[role]-- > 0 ? 'added' : 'dealt' }]),
  );
}
