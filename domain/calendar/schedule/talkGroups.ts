/** Which sellers share a talk: those who are booked together stay together, so that a change concerns few. */
import { inGroupsOf } from '#domain/groups.ts';
import { sellersByCoach } from '#domain/people.ts';
import type { Plan, Seller } from '#domain/plan.ts';
import { nameOfSeries } from './ids.ts';

export interface TalkGroup {
  /** The one who names it first, the others in the plan's order. */
  readonly members: readonly Seller[];
  /** What its talks are called in the bookings; null where it has none. */
  readonly bookedAs: string | null;
}

/** Every coach's groups, in the order of their first members. As few as the size allows. */
export function talkGroups(plan: Plan): ReadonlyMap<string, readonly TalkGroup[]> {
  const { groupSize } = plan.rhythm.coaching;
  const booked = groupSize === 1 ? new Map<string, string>() : bookedNames(plan);
  return new Map(
    [...sellersByCoach(plan)].map(([coach, sellers]) => [coach, groupsAmong(sellers, booked, groupSize)]),
  );
}

/**
 * The name of each seller's last proposed talk with the own coach. What people have set says nothing: it may be from
 * other groups than those that go on.
 */
function bookedNames(plan: Plan): ReadonlyMap<string, string> {
  const coachOf = new Map<string, string>();
  for (const person of plan.people) if (person.role === 'seller') coachOf.set(person.id, person.coach);
  const names = new Map<string, string>();
  const talks = plan.bookings.filter(({ kind, state }) => kind === 'coaching' && state === 'proposed');
  for (const talk of talks.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    for (const id of talk.people)
      if (talk.people.includes(coachOf.get(id) ?? '')) names.set(id, nameOfSeries(talk));
  }
  return names;
}

interface Group {
  readonly members: Seller[];
  readonly bookedAs: string | null;
}

function groupsAmong(
  sellers: readonly Seller[],
  booked: ReadonlyMap<string, string>,
  size: number,
): readonly TalkGroup[] {
  const dealt = inGroupsOf(sellers, size);
  const groups = keptGroups(sellers, booked, { size, count: dealt.length });
  if (groups.length === 0) return dealt.map((members) => ({ members, bookedAs: null }));
  const add = (members: readonly Seller[]): unknown => groups.push({ members: [...members], bookedAs: null });
  for (const whole of dealt)
    if (groups.length < dealt.length && waiting(whole, groups).length === whole.length) add(whole);
  const missing = dealt.length - groups.length;
  if (missing > 0)
    for (const own of inGroupsOf(waiting(sellers, groups).slice(0, missing * size), size)) add(own);
  for (const seller of waiting(sellers, groups)) {
    const mates = dealt.find((group) => group.includes(seller)) ?? [];
    smallest(groups, mates)?.members.push(seller);
  }
  return inOrder(groups, sellers);
}

/** Those who are booked together, none above the size; of more groups than there are to be, the largest. */
function keptGroups(
  sellers: readonly Seller[],
  booked: ReadonlyMap<string, string>,
  { size, count }: { readonly size: number; readonly count: number },
): Group[] {
  const byName = Map.groupBy(sellers, ({ id }) => booked.get(id) ?? null);
  byName.delete(null);
  return [...byName]
    .map(([bookedAs, members]): Group => ({ bookedAs, members: members.slice(0, size) }))
    .toSorted((a, b) => b.members.length - a.members.length)
    .slice(0, count);
}

/** Those who are in no group yet. */
function waiting(sellers: readonly Seller[], groups: readonly Group[]): readonly Seller[] {
  const seated = new Set(groups.flatMap(({ members }) => members));
  return sellers.filter((seller) => !seated.has(seller));
}

/** The smallest group; of several, the one with most of those beside whom the seller would be dealt. */
function smallest(groups: readonly Group[], mates: readonly Seller[]): Group | undefined {
  const known = ({ members }: Group): number => members.filter((member) => mates.includes(member)).length;
  return groups.toSorted((a, b) => a.members.length - b.members.length || known(b) - known(a))[0];
}

function inOrder(groups: readonly Group[], sellers: readonly Seller[]): readonly TalkGroup[] {
  const placeOf = new Map(sellers.map((seller, place) => [seller, place]));
  const place = (seller: Seller | undefined): number => (seller && placeOf.get(seller)) ?? 0;
  const sorted = groups.map(({ members, bookedAs }) => ({
    bookedAs,
    members: members.toSorted((a, b) => place(a) - place(b)),
  }));
  sorted.sort((a, b) => place(a.members[0]) - place(b.members[0]));
  return sorted.map(({ members, bookedAs }) => ({ bookedAs, members: namedFirst(members, bookedAs) }));
}

/** Whoever names the talks comes first, as long as that one is in the group. */
function namedFirst(members: readonly Seller[], bookedAs: string | null): readonly Seller[] {
  const isNaming = ({ id }: Seller): boolean => bookedAs === `coaching-${id}`;
  return members.toSorted((a, b) => Number(isNaming(b)) - Number(isNaming(a)));
}
