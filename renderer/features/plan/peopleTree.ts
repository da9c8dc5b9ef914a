import { coachesInOrder } from '#domain/edit/stepPerson.ts';
import { leadersOf, sellersByCoach, trainersOf } from '#domain/people.ts';
import type { Coach, Person, Plan } from '#domain/plan.ts';

export interface PersonRow {
  readonly person: Person;
  /** 0 for those whom nobody in the plan is above. */
  readonly level: 0 | 1 | 2;
  /** Who is just above. */
  readonly parent: string | null;
  /** Which one of those with the same above, from 1, and of how many. */
  readonly place: number;
  readonly of: number;
  /** How many are just below. */
  readonly below: number;
}

/** Leaders with their coaches, coaches with their sellers; trainers last. */
export function peopleTree(plan: Plan): readonly PersonRow[] {
  const sellers = sellersByCoach(plan);
  const leaders = leadersOf(plan);
  const coaches = Map.groupBy(coachesInOrder(plan), ({ leader }) => leader);
  const free = coaches.get(null) ?? [];
  const trainers = trainersOf(plan);
  const top = leaders.length + free.length + trainers.length;
  const under = (coach: Coach, level: 0 | 1, place: number, of: number): readonly PersonRow[] => {
    const own = sellers.get(coach.id) ?? [];
    const row: PersonRow = { person: coach, level, parent: coach.leader, place, of, below: own.length };
    return [row, ...beside(own, level === 0 ? 1 : 2, coach.id)];
  };
  return [
    ...leaders.flatMap((person, i) => {
      const own = coaches.get(person.id) ?? [];
      const row: PersonRow = { ...ALONE, person, place: i + 1, of: top, below: own.length };
      return [row, ...own.flatMap((coach, k) => under(coach, 1, k + 1, own.length))];
    }),
    ...free.flatMap((coach, i) => under(coach, 0, leaders.length + i + 1, top)),
    ...trainers.map((person, i) => ({
      ...{ ...ALONE, person, below: 0 },
      ...{ place: leaders.length + free.length + i + 1, of: top },
    })),
  ];
}

const ALONE = { level: 0, parent: null } as const;

function beside(people: readonly Person[], level: 1 | 2, parent: string): readonly PersonRow[] {
  return people.map((person, i) => ({ person, level, parent, place: i + 1, of: people.length, below: 0 }));
}

/** The rows but those below somebody who is folded. */
export function unfoldedRows(rows: readonly PersonRow[], folded: ReadonlySet<string>): readonly PersonRow[] {
  if (folded.size === 0) return rows;
  const hidden = new Set<string>();
  return rows.filter(({ person, parent }) => {
    const isHidden = parent !== null && (folded.has(parent) || hidden.has(parent));
    if (isHidden) hidden.add(person.id);
    return !isHidden;
  });
}

/** The rows looked for, with those above them; below somebody who is found all are there. */
export function foundRows(
  rows: readonly PersonRow[],
  isFound: (id: string) => boolean,
): readonly PersonRow[] {
  const parents = new Map(rows.map(({ person, parent }) => [person.id, parent]));
  const found = new Set<string>();
  const above = new Set<string>();
  for (const { person, parent } of rows) {
    if (!isFound(person.id) && !(parent !== null && found.has(parent))) continue;
    found.add(person.id);
    for (let up = parent; up !== null; up = parents.get(up) ?? null) above.add(up);
  }
  return rows.filter(({ person: { id } }) => found.has(id) || above.has(id));
}
