/** Which rules the moved and locked sessions break. They stay all the same: a person has set them. */
import { weekdayOf } from '../days.ts';
import type { Conflict, ConflictRule } from '../session.ts';
import { isAwayOn } from '../workdays.ts';
import { minuteOfDay } from '../zone.ts';
import { isSet } from './booked.ts';
import { interval, joined, type Diary, type Ground, type Interval } from './ground.ts';
import type { Placed, Series } from './series.ts';
import { blockOf } from './writing.ts';

export function conflictsOf(ground: Ground, series: readonly Series[]): readonly Conflict[] {
  if (!ground.plan.bookings.some(isSet)) return [];
  const set = series.flatMap((one) =>
    one.placed.filter((placed) => placed.series === one && placed.state !== 'proposed'),
  );
  const byDay = Map.groupBy(set, (placed) => placed.day);
  return set
    .filter((placed) => placed.state !== 'held')
    .flatMap((placed) => brokenRules(ground, placed, byDay.get(placed.day) ?? []))
    .toSorted((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
}

function brokenRules(ground: Ground, placed: Placed, sameDay: readonly Placed[]): readonly Conflict[] {
  const concerned: Record<ConflictRule, readonly Diary[]> = {
    day: placed.place < 0 ? placed.people : [],
    hours: placed.people.filter((person) => isOutsideHours(ground, blockOf(placed, person))),
    lunch: placed.people.filter((person) => isOverLunch(ground, blockOf(placed, person))),
    away: placed.people.filter((person) => isAway(ground, person, placed)),
    coachingTimes: outsideCoachingTimes(ground, placed),
    overlap: placed.people.filter((person) =>
      sameDay.some((other) => isCloser(placed, other, { person, than: 0 })),
    ),
    travel: placed.people.filter((person) => isTooClose(placed, sameDay, person)),
    busy: placed.people.filter((person) => isBusy(placed, person)),
  };
  const rules: readonly ConflictRule[] = [
    'day',
    'hours',
    'lunch',
    'away',
    'coachingTimes',
    'overlap',
    'travel',
    'busy',
  ];
  return rules
    .filter((rule) => concerned[rule].length > 0)
    .map((rule) => ({ id: placed.id ?? '', rule, people: concerned[rule].map((person) => person.id) }));
}

function isOutsideHours(ground: Ground, block: Interval): boolean {
  const { dayStart, dayEnd } = ground.plan.calendar;
  return block.from < minuteOfDay(dayStart) || block.to > minuteOfDay(dayEnd);
}

function isOverLunch(ground: Ground, block: Interval): boolean {
  const { lunch } = ground.plan.calendar;
  return lunch !== null && block.from < minuteOfDay(lunch.to) && minuteOfDay(lunch.from) < block.to;
}

function isAway(ground: Ground, person: Diary, placed: Placed): boolean {
  const own = ground.plan.people.find(({ id }) => id === person.id);
  return own !== undefined && isAwayOn(own, placed.day);
}

/** Whether something in the person's own calendar is at the same time. */
function isBusy(placed: Placed, person: Diary): boolean {
  const block = blockOf(placed, person);
  return (person.own.get(placed.day) ?? []).some((taken) => block.from < taken.to && taken.from < block.to);
}

/** The coaches of a talk that lies, preparation included, outside their own times. */
function outsideCoachingTimes(ground: Ground, placed: Placed): readonly Diary[] {
  if (placed.series.kind !== 'coaching') return [];
  return placed.people.filter((person) => {
    const own = ground.plan.calendar.coachingTimes.filter((time) => time.coach === person.id);
    if (own.length === 0) return false;
    const block = blockOf(placed, person);
    const thatDay = own.filter((time) => time.weekday === weekdayOf(placed.day));
    const windows = joined(thatDay.map((time) => interval(time.from, time.to)));
    return !windows.some((window) => window.from <= block.from && block.to <= window.to);
  });
}

/** Whether there is time for both and not for the way between them. */
function isTooClose(placed: Placed, sameDay: readonly Placed[], person: Diary): boolean {
  return sameDay.some(
    (other) =>
      isCloser(placed, other, { person, than: person.travel }) &&
      !isCloser(placed, other, { person, than: 0 }),
  );
}

/** Whether fewer minutes than that lie between the two for a person; with none, whether they overlap. */
function isCloser(
  placed: Placed,
  other: Placed,
  { person, than }: { readonly person: Diary; readonly than: number },
): boolean {
  if (other === placed || !other.people.includes(person)) return false;
  const one = blockOf(placed, person);
  const two = blockOf(other, person);
  return one.from < two.to + than && two.from < one.to + than;
}
