import type { Coach, Person, Plan } from '#domain/plan.ts';
import { coachesOf, leadersOf, sellersByCoach, trainersOf } from '#domain/people.ts';

export interface PersonRow {
  readonly person: Person;
  /** 0 for those whom nobody in the plan is above. */
  readonly level: 0 | 1 | 2;
}

/** Leaders with their coaches, coaches with their sellers; trainers last. */
export function peopleTree(plan: Plan): readonly PersonRow[] {
  const sellers = sellersByCoach(plan);
  const coaches = coachesOf(plan);
  const under = (coach: Coach, level: 0 | 1): readonly PersonRow[] => [
    { person: coach, level },
    ...(sellers.get(coach.id) ?? []).map((person) => ({ person, level: level === 0 ? 1 : 2 }) as const),
  ];
  return [
    ...leadersOf(plan).flatMap((leader) => [
      { person: leader, level: 0 } as const,
      ...coaches.filter((coach) => coach.leader === leader.id).flatMap((coach) => under(coach, 1)),
    ]),
    ...coaches.filter(({ leader }) => leader === null).flatMap((coach) => under(coach, 0)),
    ...trainersOf(plan).map((person) => ({ person, level: 0 }) as const),
  ];
}
