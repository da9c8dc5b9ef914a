/** What coaches and leaders have on them, as the people list says it. */
import { figuresOf, lackingHours, mostNeededHours, type Figures } from '#domain/figures.ts';
import { coachesOf, leadersOf } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';

export interface CoachLoad {
  readonly sellers: number;
  /** Hours a week when they are most. */
  readonly needed: number;
  /** Whether they are so only in the tighter start. */
  readonly isAtStart: boolean;
  /** Null where nobody has said. */
  readonly available: number | null;
  /** 0 where the hours are enough, or unknown. */
  readonly short: number;
}
export interface LeaderLoad {
  readonly coaches: number;
  readonly sellers: number;
  /** The coaches' hours together. */
  readonly needed: number;
}
export interface Loads {
  readonly coaches: ReadonlyMap<string, CoachLoad>;
  readonly leaders: ReadonlyMap<string, LeaderLoad>;
}

export function loadsOf(plan: Plan, figures: Figures): Loads {
  const coaches = new Map(
    figures.coaches.map((coach) => {
      const needed = mostNeededHours(coach);
      const isAtStart = needed > coach.neededHoursPerWeek;
      const { id, sellers, availableHoursPerWeek: available } = coach;
      return [id, { sellers, needed, isAtStart, available, short: lackingHours(coach) }];
    }),
  );
  const byLeader = Map.groupBy(coachesOf(plan), ({ leader }) => leader);
  const leaders = leadersOf(plan).map(({ id }): readonly [string, LeaderLoad] => {
    const own = (byLeader.get(id) ?? []).flatMap((coach) => coaches.get(coach.id) ?? []);
    const sum = (of: (load: CoachLoad) => number): number => own.reduce((all, load) => all + of(load), 0);
    return [
      id,
      { coaches: own.length, sellers: sum((one) => one.sellers), needed: sum((one) => one.needed) },
    ];
  });
  return { coaches, leaders: new Map(leaders) };
}

/** The same once these sellers were with another coach. */
export function loadsAfter(plan: Plan, sellers: readonly string[], coach: string): Loads {
  const moved = {
    ...plan,
    people: plan.people.map((person) =>
      person.role === 'seller' && sellers.includes(person.id) ? { ...person, coach } : person,
    ),
  };
  return loadsOf(moved, figuresOf(moved));
}

/** Less than this is written as nothing. */
export const LEAST_SAID = 0.05;
