/** Plans to measure on, as plan files: made from numbers alone, so that every machine measures the same. */
import { readFileSync } from 'node:fs';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { readPlanFile, toPlan } from '#domain/planFile.ts';
import type { Plan } from '#domain/plan.ts';

/** Data as it stands in a plan file. */
export type PlanDocument = Readonly<Record<string, unknown>>;

/** The usual example: 12 sellers over 40 weeks, with every part filled in. */
export const USUAL_EXAMPLE = new URL('../../resources/examples/tolv-saljare.mensenda', import.meta.url);
/** All that `yearPlan(500)` books. */
export const YEAR_SESSIONS = 14_604;

const SELLERS_A_COACH = 10;
const COACHES_A_LEADER = 10;
const SUMMER = { from: '2027-07-05', to: '2027-08-01' };
/** A coach's hours a week for one seller in the default rhythm: 2.5 talks a month, an hour each. */
const HOURS_A_SELLER = (2.5 * 12) / 52;

/** 52 weeks with room for all: ten sellers a coach, ten coaches a leader, 8, 9 or 10 hours a week. */
export function yearPlan(sellers: number): PlanDocument {
  const coaches = Math.ceil(sellers / SELLERS_A_COACH);
  const plan = { start: '2027-01-04', weeks: 52, calendar: { pauses: [SUMMER] } };
  return documentOf({ people: peopleOf(sellers, coaches, (coach) => 8 + (coach % 3)), plan });
}

/**
 * 40 weeks in which the coaches need the share `fullness` of their hours, have two half days a week for it, and
 * every third seller is away two weeks.
 */
export function tightPlan(sellers: number, fullness: number): PlanDocument {
  const coaches = Math.ceil(sellers / 8);
  const own = (coach: number): number => Math.ceil((sellers - coach + 1) / coaches);
  const people = peopleOf(sellers, coaches, (coach) => (own(coach) * HOURS_A_SELLER) / fullness).map(
    (person, place) =>
      person.role === 'seller' && place % 3 === 0
        ? { ...person, away: [{ from: `2027-0${2 + (place % 5)}-08`, to: `2027-0${2 + (place % 5)}-19` }] }
        : person,
  );
  const coachingTimes = numbers(coaches).flatMap((coach) => [
    { coach: `coach-${coach}`, weekday: 2, from: '08:30', to: '12:00' },
    { coach: `coach-${coach}`, weekday: 4, from: '13:00', to: '16:30' },
  ]);
  const calendar = { coachingTimes, pauses: [SUMMER] };
  return documentOf({ people, plan: { start: '2027-01-04', weeks: 40, calendar } });
}

/** The usual example with so many named sellers in place of its own: every part of the offer is there. */
export function offerPlan(sellers: number): PlanDocument {
  const example = JSON.parse(readFileSync(USUAL_EXAMPLE, 'utf8')) as PlanDocument & { plan: PlanDocument };
  const { calendar, behaviours } = example.plan as { calendar: PlanDocument; behaviours: PlanDocument[] };
  const people = peopleOf(sellers, Math.ceil(sellers / SELLERS_A_COACH), () => 8);
  return {
    ...example,
    people: people.map((person, place) => ({ ...person, name: `Förnamn Efternamn ${place + 1}` })),
    plan: {
      ...example.plan,
      calendar: { ...calendar, coachingTimes: [] },
      behaviours: behaviours
        .slice(0, sellers)
        .map((behaviour, place) => ({ ...behaviour, seller: `seller-${place + 1}` })),
    },
  };
}

/** `yearPlan` with every session booked as the scheduler proposes it. */
export function bookedYear(sellers: number): PlanDocument {
  const document = yearPlan(sellers) as PlanDocument & { readonly plan: PlanDocument };
  const { sessions } = schedulePlan(planOf(document));
  const bookings = sessions.map(({ id, kind, people, start, end }) => ({
    id,
    kind,
    people,
    start,
    end,
    state: 'locked',
  }));
  return { ...document, plan: { ...document.plan, bookings } };
}

/** Twelve sellers with so many talks booked, a working day after the other. */
export function documentWithTalks(client: string, talks: number): PlanDocument {
  const people = peopleOf(12, 2, () => 5);
  const bookings = numbers(talks).map((number) => {
    const seller = `seller-${(number % 12) + 1}`;
    const day = new Date(Date.UTC(2027, 0, 4 + number)).toISOString().slice(0, 10);
    return {
      id: `coaching-${seller}-${number}`,
      kind: 'coaching',
      people: [seller, 'coach-1'],
      start: `${day}T09:00:00+01:00`,
      end: `${day}T10:00:00+01:00`,
      state: 'locked',
    };
  });
  return {
    ...documentOf({ people, plan: { start: '2027-01-04', weeks: 40, bookings } }),
    client: { name: client },
  };
}

/** The plan of a document, by way of the reader. Throws where it is none. */
export function planOf(document: PlanDocument): Plan {
  const read = readPlanFile(new TextEncoder().encode(JSON.stringify(document)));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return toPlan(read.value);
}

interface PersonData {
  readonly id: string;
  readonly role: string;
}

/** Leaders, coaches and sellers, each shared out in turn. */
function peopleOf(sellers: number, coaches: number, hours: (coach: number) => number): readonly PersonData[] {
  const leaders = Math.ceil(coaches / COACHES_A_LEADER);
  const inTurn = (number: number, count: number): number => ((number - 1) % count) + 1;
  return [
    ...numbers(leaders).map((n) => ({ id: `leader-${n}`, role: 'leader' })),
    ...numbers(coaches).map((n) => ({
      id: `coach-${n}`,
      role: 'coach',
      leader: `leader-${inTurn(n, leaders)}`,
      coachingHoursPerWeek: hours(n),
    })),
    ...numbers(sellers).map((n) => ({
      id: `seller-${n}`,
      role: 'seller',
      coach: `coach-${inTurn(n, coaches)}`,
    })),
  ];
}

function documentOf(parts: PlanDocument): PlanDocument {
  return { format: 'men-sen-da/plan', version: 1, client: { name: 'Exempelbolaget AB' }, ...parts };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
