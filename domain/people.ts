import type { Coach, Leader, Person, Plan, Seller, Trainer } from './plan.ts';

export const sellersOf = (plan: Plan): readonly Seller[] => plan.people.filter((p) => p.role === 'seller');
export const coachesOf = (plan: Plan): readonly Coach[] => plan.people.filter((p) => p.role === 'coach');
export const leadersOf = (plan: Plan): readonly Leader[] => plan.people.filter((p) => p.role === 'leader');
export const trainersOf = (plan: Plan): readonly Trainer[] => plan.people.filter((p) => p.role === 'trainer');

/** Sellers by the id of their coach, in the plan's order. A coach without sellers is not a key. */
export function sellersByCoach(plan: Plan): ReadonlyMap<string, readonly Seller[]> {
  return Map.groupBy(sellersOf(plan), (seller) => seller.coach);
}

/**
 * A name, or what is looked for in one, as the two are compared: its words in small letters, without accents, a space
 * before each. `Åsa Öhman-Lind` is ` asa ohman lind`.
 */
export function searchedName(name: string): string {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => ` ${word}`).join('');
}

/** How a person without a name is called, from the texts of a language. */
export type RoleName = (role: Person['role'], number: number) => string;

/** Every person's name as shown, by id: the name, or role and number in the order of the plan. */
export function shownNames(plan: Plan, roleName: RoleName): ReadonlyMap<string, string> {
  const counted = new Map<Person['role'], number>();
  return new Map(
    plan.people.map((person) => {
      const number = (counted.get(person.role) ?? 0) + 1;
      counted.set(person.role, number);
      return [person.id, person.name ?? roleName(person.role, number)];
    }),
  );
}
