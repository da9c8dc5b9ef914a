import type { Coach, Leader, Person, Plan, Seller, Trainer } from './plan.ts';
export declare const sellersOf: (plan: Plan) => readonly Seller[];
export declare const coachesOf: (plan: Plan) => readonly Coach[];
export declare const leadersOf: (plan: Plan) => readonly Leader[];
export declare const trainersOf: (plan: Plan) => readonly Trainer[];
/** Sellers by the id of their coach, in the plan's order. A coach without sellers is not a key. */
export declare function sellersByCoach(plan: Plan): ReadonlyMap<string, readonly Seller[]>;
/**
 * A name, or what is looked for in one, as the two are compared: its words in small letters, without accents, a space
 * before each. `Åsa Öhman-Lind` is ` asa ohman lind`.
 */
export declare function searchedName(name: string): string;
/** How a person without a name is called, from the texts of a language. */
export type RoleName = (role: Person['role'], number: number) => string;
/** Every person's name as shown, by id: the name, or role and number in the order of the plan. */
export declare function shownNames(plan: Plan, roleName: RoleName): ReadonlyMap<string, string>;
