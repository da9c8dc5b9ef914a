/**
 * A plain greedy calendar: each session at its even place, or the nearest day with room, at the first free quarter.
 * The yardstick for the real scheduler, which must never do worse. Knows nothing of proposals already made.
 */
import { isoDate, type DayNumber } from '#domain/calendar/days.ts';
import { plannedCheckpoints, plannedCounts } from '#domain/calendar/planned.ts';
import type { Session } from '#domain/calendar/session.ts';
import { isoWeekName } from '#domain/calendar/weeks.ts';
import { planSpan, workableDays } from '#domain/calendar/workdays.ts';
import { coachesOf, leadersOf, sellersByCoach, trainersOf } from '#domain/people.ts';
import type { Plan, SessionKind } from '#domain/plan.ts';
import {
  fixedSessions,
  isAwayOn,
  minutes,
  momentOf,
  preparersAmong,
  rhythmOf,
  windowsOn,
} from './calendarFacts.ts';

export interface GreedyCalendar {
  readonly sessions: readonly Session[];
  readonly unplaced: number;
}

interface Request {
  readonly id: string;
  readonly kind: SessionKind;
  readonly people: readonly string[];
  readonly coach: string | null;
  /** Place of the wished-for day among the workable days. */
  readonly target: number;
}

const QUARTER = 15;
/** Tries, outwards from the target, in which all must come. */
const ALL_COME_TRIES = 12;

export function greedyCalendar(plan: Plan): GreedyCalendar {
  const days = workableDays(plan);
  const fixed = fixedSessions(plan);
  const taken = new Set(fixed.map((session) => session.id));
  const table = new Table(plan, days);
  for (const session of fixed) table.write(session);
  let unplaced = 0;
  for (const { request, tries } of requests(plan, days)) {
    if (taken.has(request.id)) continue;
    if (
      !tries.some((place, attempt) => table.put(request, place, request.kind === 'checkpoint' ? 0 : attempt))
    )
      unplaced++;
  }
  return {
    sessions: table.sessions.toSorted((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1)),
    unplaced,
  };
}

function requests(plan: Plan, days: readonly DayNumber[]): { request: Request; tries: readonly number[] }[] {
  const counts = plannedCounts(plan);
  const [coaches, leaders] = [coachesOf(plan).map(({ id }) => id), leadersOf(plan).map(({ id }) => id)];
  const targets = (count: number, phase: number): number[] =>
    Array.from({ length: count }, (_, n) =>
      Math.min(days.length - 1, Math.floor(((n + phase) * days.length) / count)),
    );
  const { first } = planSpan(plan);
  const everyone = [...trainersOf(plan).map(({ id }) => id), ...leaders, ...coaches];
  const checkpoints = plannedCheckpoints(plan).map((after) => {
    const from = days.filter((day) => day < first + after).length;
    return {
      request: {
        id: `checkpoint-all-${after}`,
        kind: 'checkpoint' as const,
        people: everyone,
        coach: null,
        target: from,
      },
      tries: days.map((_, place) => place).slice(from),
    };
  });
  const group = (
    kind: SessionKind,
    key: string,
    people: readonly string[],
    places: readonly number[],
  ): Request[] =>
    places.map((target, n) => ({ id: `${kind}-${key}-${n + 1}`, kind, people, coach: null, target }));
  const bySeller = sellersByCoach(plan);
  const rest = [
    ...group('processReview', 'all', [...leaders, ...coaches], targets(counts.processReview, 0.5)),
    ...coachesOf(plan).flatMap(({ id, leader }, i) => {
      const own = (bySeller.get(id) ?? []).map((seller) => seller.id);
      const talks = own.flatMap((seller, s) =>
        targets(counts.coaching, (s + 0.5) / own.length).map((target, n) => ({ target, s, seller, n })),
      );
      return [
        ...(leader === null
          ? []
          : group('refill', id, [leader, id], targets(counts.refill, ((i % 7) + 0.5) / 7))),
        ...(own.length === 0
          ? []
          : group('productTraining', id, [id, ...own], targets(counts.productTraining, 0.3))),
        ...talks
          .sort(
            (a, b) => a.target - b.target || (a.seller < b.seller ? -1 : a.seller > b.seller ? 1 : a.n - b.n),
          )
          .map(({ target, seller, n }) => ({
            id: `coaching-${seller}-${n + 1}`,
            kind: 'coaching' as const,
            people: [id, seller],
            coach: id,
            target,
          })),
      ];
    }),
  ];
  const outwards = Array.from({ length: 2 * days.length }, (_, k) => (k % 2 ? (k + 1) / 2 : -k / 2));
  return [
    ...checkpoints,
    ...rest.map((request) => ({ request, tries: outwards.map((step) => request.target + step) })),
  ];
}

class Table {
  readonly sessions: Session[] = [];
  readonly #busy = new Map<string, [number, number][]>();
  readonly #coached = new Map<string, number>();
  readonly #plan: Plan;
  readonly #days: readonly DayNumber[];

  constructor(plan: Plan, days: readonly DayNumber[]) {
    this.#plan = plan;
    this.#days = days;
  }

  put(request: Request, place: number, attempt: number): boolean {
    const day = this.#days[place];
    if (day === undefined) return false;
    const people = this.#present(request, day, attempt);
    if (people === null || !this.#hasHours(request, day)) return false;
    const preparers = preparersAmong(this.#plan, request.kind, people);
    const length = rhythmOf(this.#plan, request.kind);
    const lead = length.preparationMinutes;
    for (const [from, to] of windowsOn(this.#plan, request.coach, day)) {
      for (let start = from + lead; start <= to - length.minutes; start += QUARTER) {
        const [block, end] = [start - lead, start + length.minutes];
        if (!this.#isOpen(block, end)) continue;
        if (people.some((id) => !this.#isFree(id, day, preparers.includes(id) ? block : start, end)))
          continue;
        this.write({
          id: request.id,
          kind: request.kind,
          start: momentOf(this.#plan, day, start),
          end: momentOf(this.#plan, day, end),
          preparers,
          preparationMinutes: lead,
          people,
          week: isoWeekName(isoDate(day)),
          state: 'proposed',
        });
        return true;
      }
    }
    return false;
  }

  write(session: Session): void {
    this.sessions.push(session);
    const { day, from, to } = minutes(this.#plan, session);
    for (const id of session.people) {
      const start = session.preparers.includes(id) ? from - session.preparationMinutes : from;
      const key = `${id} ${day}`;
      this.#busy.set(key, [...(this.#busy.get(key) ?? []), [start, to]]);
    }
    const coach = session.people.find((id) => coachesOf(this.#plan).some((one) => one.id === id));
    if (session.kind !== 'coaching' || coach === undefined) return;
    const key = `${coach} ${session.week}`;
    this.#coached.set(key, (this.#coached.get(key) ?? 0) + to - from + session.preparationMinutes);
  }

  #present(request: Request, day: DayNumber, attempt: number): readonly string[] | null {
    const here = request.people.filter((id) => !isAwayOn(this.#plan, id, day));
    if (here.length === request.people.length) return request.people;
    if (request.coach !== null || request.kind === 'refill' || attempt < ALL_COME_TRIES) return null;
    const leads = request.kind !== 'productTraining' || here.includes(request.people[0] ?? '');
    return leads && 2 * here.length >= request.people.length ? here : null;
  }

  #hasHours(request: Request, day: DayNumber): boolean {
    const hours = coachesOf(this.#plan).find((coach) => coach.id === request.coach)?.coachingHoursPerWeek;
    if (hours === null || hours === undefined) return true;
    const length = rhythmOf(this.#plan, 'coaching');
    const talk = length.minutes + length.preparationMinutes;
    const most = hours > 0 ? Math.max(hours * 60, talk) : 0;
    return (this.#coached.get(`${request.coach} ${isoWeekName(isoDate(day))}`) ?? 0) + talk <= most + 1e-6;
  }

  #isOpen(block: number, end: number): boolean {
    return windowsOn(this.#plan, null, 0).some(([from, to]) => from <= block && end <= to);
  }

  #isFree(id: string, day: DayNumber, from: number, to: number): boolean {
    return (this.#busy.get(`${id} ${day}`) ?? []).every(([start, end]) => to <= start || end <= from);
  }
}
