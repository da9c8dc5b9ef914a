/**
 * How well plans with hardly any room are booked, beside the plain greedy and the shortest gaps that the open days
 * permit at all. Nothing here is about time.
 */
import { plannedCounts } from '#domain/calendar/planned.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { isoDate, weekdayOf } from '#domain/calendar/days.ts';
import { isWithin, workableDays } from '#domain/calendar/workdays.ts';
import { sellersOf } from '#domain/people.ts';
import type { Plan, Seller } from '#domain/plan.ts';
import { greedyTimes, missingForGreedy, type Greedy } from './greedy.ts';
import { planOf, tightPlan } from './plans.ts';
import { skipped, type Row } from './table.ts';

const SELLERS = [8, 14, 24, 32, 60];
/** Share of the coaches' hours that the rhythm needs. */
const FULLNESS = [0.85, 0.9, 0.95, 1];
/** The longest gaps are clearly shorter than the greedy's: at most so much of them. */
const CLEARLY = 0.9;

interface Result {
  readonly placed: number;
  readonly greedy: Greedy;
  /** The sellers' shortest possible longest gaps, mean, where an even calendar has 1. */
  readonly least: number;
}

/** `folder` takes the files in between. */
export function tightRows(folder: string): readonly Row[] {
  const missing = missingForGreedy();
  if (missing !== null) return [skipped('tight plans', missing)];
  const results = SELLERS.flatMap((sellers) =>
    FULLNESS.map((fullness) => resultOf(folder, sellers, fullness)),
  );
  const what = `${results.length} tight plans`;
  const sum = (valueOf: (result: Result) => number): number =>
    results.reduce((total, result) => total + valueOf(result), 0);
  const mean = (valueOf: (result: Result) => number): number => sum(valueOf) / results.length;
  const gap = mean(({ greedy }) => greedy.givenMeanGap ?? NaN);
  return [
    {
      kind: 'measured',
      what: `${what}, sessions placed`,
      ours: String(sum(({ placed }) => placed)),
      against: `${sum(({ greedy }) => greedy.placed)} plain greedy`,
      ratio: sum(({ placed }) => placed) / sum(({ greedy }) => greedy.placed),
    },
    {
      kind: 'measured',
      what: `${what}, those where the greedy places more`,
      ours: String(results.filter(({ placed, greedy }) => greedy.placed > placed).length),
      against: `at best ${Math.max(...results.map(({ placed, greedy }) => greedy.placed - placed))} more`,
      ratio: Math.max(...results.map(({ placed, greedy }) => greedy.placed / placed)),
      limit: 1,
    },
    against(
      `${what}, mean longest gap (even is 1)`,
      gap,
      'plain greedy',
      mean(({ greedy }) => greedy.meanGap),
      CLEARLY,
    ),
    against(
      `${what}, the same`,
      gap,
      'the least the open days permit',
      mean(({ least }) => least),
    ),
  ];
}

function against(what: string, gap: number, name: string, other: number, limit?: number): Row {
  return {
    kind: 'measured',
    what,
    ours: gap.toFixed(2),
    against: `${other.toFixed(2)} ${name}`,
    ratio: gap / other,
    ...(limit !== undefined && { limit }),
  };
}

function resultOf(folder: string, sellers: number, fullness: number): Result {
  const document = tightPlan(sellers, fullness);
  const plan = planOf(document);
  const { sessions } = schedulePlan(plan);
  return {
    placed: sessions.length,
    greedy: greedyTimes(folder, document, 1, sessions),
    least: leastMeanGap(plan),
  };
}

/** A bound from below: each seller alone with the coach, on days when both can come, and no hours counted. */
function leastMeanGap(plan: Plan): number {
  const days = workableDays(plan);
  const talks = plannedCounts(plan).coaching;
  const sellers = sellersOf(plan);
  const even = days.length / talks;
  const gaps = sellers.map((seller) => leastGap(openPlaces(plan, seller, days), days.length, talks) / even);
  return gaps.reduce((sum, gap) => sum + gap, 0) / sellers.length;
}

/** Places of the days when seller and coach can both come and the coach has own times, where there are any. */
function openPlaces(plan: Plan, seller: Seller, days: readonly number[]): readonly number[] {
  const away = plan.people
    .filter(({ id }) => id === seller.id || id === seller.coach)
    .flatMap((person) => person.away);
  const times = plan.calendar.coachingTimes.filter(({ coach }) => coach === seller.coach);
  const weekdays = new Set(times.map(({ weekday }) => weekday));
  return days.flatMap((day, place) =>
    isWithin(isoDate(day), away) || (times.length > 0 && !weekdays.has(weekdayOf(day))) ? [] : [place],
  );
}

/** The shortest that the longest gap of so many talks on those places can be, the plan's two ends included. */
function leastGap(open: readonly number[], length: number, talks: number): number {
  for (let gap = 1; gap < length; gap++) if (isEnough(open, length, talks, gap)) return gap;
  return length + 1;
}

/** Whether so many talks, each as late as the gap allows, reach the end. */
function isEnough(open: readonly number[], length: number, talks: number, gap: number): boolean {
  let last = -1;
  for (let n = 0; n < talks && length - last > gap; n++)
    last = open.findLast((place) => place <= last + gap) ?? last;
  return length - last <= gap;
}
