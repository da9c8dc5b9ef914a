/** Sections of an offer in any order, some with the trainer's own words, and plans of any length to show in them. */
import fc from 'fast-check';
import { MOVABLE_SECTIONS, type SectionEntry } from '#domain/offerSections.ts';
import { OWN_LETTERS } from '#domain/proposal/spare.ts';
import { withAlternatives } from './alternatives.ts';
import { fullPlan } from './fullPlans.ts';
import type { Json } from './plans.ts';

const words = fc.constantFrom(
  'Så här blir det hos er.',
  'Hos er börjar vi med lagerlaget, där flest frågar efter det. '.repeat(4),
  'Det här bestämde vi tillsammans i februari, och så gör vi. '.repeat(12).slice(0, OWN_LETTERS),
);

/** All of them, or some switched off; with words of one's own in as many as asked for at most. */
export const anyOrder = (mostWords: number): fc.Arbitrary<readonly SectionEntry[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...MOVABLE_SECTIONS], { minLength: MOVABLE_SECTIONS.length }),
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: hidden() }),
      fc.array(fc.tuple(fc.constantFrom(...MOVABLE_SECTIONS, 'terms' as const), words, fc.boolean()), {
        maxLength: mostWords,
      }),
    )
    .map(([ids, off, said]) =>
      [...ids, 'terms'].map((id) => {
        const own = (isFirst: boolean): string | null =>
          said.find(([where, , first]) => where === id && first === isFirst)?.[1] ?? null;
        return { id, shown: !off.some((one) => one === id), before: own(true), after: own(false) };
      }),
    );
const hidden = () => fc.subarray([...MOVABLE_SECTIONS], { maxLength: 4 });

export interface PlanSize {
  readonly sellers: number;
  readonly coaches: number;
  readonly weeks: number;
}
/** Three, six, twelve and twenty-four months. */
export const PLAN_SIZES: readonly PlanSize[] = [
  [1, 1],
  [12, 2],
  [30, 3],
  [30, 6],
  [60, 6],
].flatMap(([sellers = 1, coaches = 1]) => [13, 26, 52, 104].map((weeks) => ({ sellers, coaches, weeks })));

/** A plan with everything shown that there is: the three ways, options, and a client of a long name. */
export function wholePlan(size: PlanSize): Json {
  const plan = withAlternatives(fullPlan(size));
  const inside = plan['plan'] as Json;
  const option = { item: 'Extra coachingdag efter semestern', quantity: 1, unit: 'dag', price: 18000 };
  return {
    ...plan,
    client: { name: 'Nordvästra Skogs- och Lantbruksförsäkringsbolaget ömsesidigt i Härnösand AB (publ)' },
    plan: {
      ...inside,
      investment: { ...(inside['investment'] as Json), options: [option, option] },
      guides: [{ kind: 'interest' }, { kind: 'grow' }, { kind: 'own' }],
    },
  };
}
