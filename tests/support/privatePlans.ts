/** Random plans full of what not everybody may read: names, addresses, behaviours, guides, own celebrations and money, each a word of its own. */
import fc from 'fast-check';
import type { Plan } from '#domain/plan.ts';
import { randomPlanInGroupsWithBookings, randomPlanWithBookings } from './randomPlans.ts';

/** What stands nowhere but in the offer. */
export const MONEY = ['Qarvode', '98765', '98\u00a0765', '54321', '7654321'] as const;
export const QUESTION = 'Qfråga';
export const REFILL_QUESTION = 'Qpåfyllnad';
export const nameOf = (id: string): string => `Qnamn Åsa ${id.replace('-', '')}q`;
export const addressOf = (id: string): string => `${id}-q@exempel.example`;
export const behaviourOf = (seller: string): string => `Qbeteende ${seller.replace('-', '')}q`;
export const joyOf = (seller: string): string => `Qfirande ${seller.replace('-', '')}q`;

interface Known {
  readonly hasName: boolean;
  readonly hasAddress: boolean;
  readonly hasBehaviour: boolean;
  readonly hasJoy: boolean;
}
const known: fc.Arbitrary<Known> = fc.record({
  hasName: fc.boolean(),
  hasAddress: fc.boolean(),
  hasBehaviour: fc.boolean(),
  hasJoy: fc.boolean(),
});

export const randomPrivatePlan: fc.Arbitrary<Plan> = fc
  .tuple(
    fc.oneof(randomPlanWithBookings, randomPlanInGroupsWithBookings),
    fc.array(known, { minLength: 21, maxLength: 21 }),
    fc.constantFrom('sv' as const, 'en' as const),
  )
  .map(([plan, all, language]) => ({ ...filled(plan, all), language }));

function filled(plan: Plan, all: readonly Known[]): Plan {
  const of = new Map(plan.people.map(({ id }, index) => [id, all[index % all.length]]));
  const sellers = plan.people.filter(({ role }) => role === 'seller');
  const those = (has: keyof Known) => sellers.filter(({ id }) => of.get(id)?.[has] === true);
  return {
    ...plan,
    id: 'plan-q',
    people: plan.people.map((person) => ({
      ...person,
      name: of.get(person.id)?.hasName === true ? nameOf(person.id) : null,
      email: of.get(person.id)?.hasAddress === true ? addressOf(person.id) : null,
    })),
    behaviours: those('hasBehaviour').map(({ id }) => ({
      ...{ id: `b-${id}`, seller: id, result: 'Avslut', behaviour: behaviourOf(id) },
      ...{ unit: null, baseline: null, target: null, direction: 'up', evidence: null, from: null },
      test: { influence: true, seen: true, practised: true, followedUp: true },
    })) as unknown as Plan['behaviours'],
    celebrations: those('hasJoy').map(({ id }, index) => ({
      ...{ id: `c${index}`, scope: 'individual', person: id, size: null, trigger: joyOf(id) },
      ...{ how: joyOf(id), date: plan.start },
    })),
    guides: [
      { kind: 'own', title: QUESTION, steps: [{ title: null, questions: [QUESTION] }] },
      { kind: 'refill', title: REFILL_QUESTION, steps: [{ title: null, questions: [REFILL_QUESTION] }] },
    ],
    investment: {
      ...plan.investment,
      hourlyCost: { seller: 54321, coach: 54321, leader: 54321 },
      fees: [{ item: 'Qarvode', quantity: 1, unit: null, price: 98765 }],
      annualSales: 7654321,
    },
  };
}
