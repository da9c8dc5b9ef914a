/** Which of a coach's sellers share a talk. Source: docs/plan-file.md, Sessions. */
import { sellersByCoach } from './people.ts';
import type { Plan } from './plan.ts';

/** In the order given, as even in size as can be, none above the size: 7 by 3 is 3, 2 and 2. */
export function inGroupsOf<Member>(members: readonly Member[], size: number): readonly (readonly Member[])[] {
  const count = groupCount(members.length, size);
  const [least, withMore] = [Math.floor(members.length / count), members.length % count];
  return Array.from({ length: count }, (_, i) => {
    const from = i * least + Math.min(i, withMore);
    return members.slice(from, from + least + (i < withMore ? 1 : 0));
  });
}

/** How many talks it takes for each of so many sellers to have one. */
export function groupCount(sellers: number, size: number): number {
  return Math.ceil(sellers / size);
}

/** The talks of one round, all coaches together. */
export function groupsInPlan(plan: Plan): number {
  const { groupSize } = plan.rhythm.coaching;
  let groups = 0;
  for (const sellers of sellersByCoach(plan).values()) groups += groupCount(sellers.length, groupSize);
  return groups;
}
