/** What would make a plan add up: each has been booked in a calendar of its own before it is said. */
import { hasRoomForTalks } from '../calendar/hasRoom.ts';
import { WEEKS_A_MONTH } from '../calendar/planned.ts';
import type { Remedy } from '../calendar/session.ts';
import {
  lackingHours,
  MINIMUM_COACHING_PER_MONTH,
  mostNeededHours,
  TOO_MUCH_SHARE,
  WORKING_WEEK_HOURS,
  type CoachFigures,
} from '../figures.ts';
import type { Plan } from '../plan.ts';
import { shows, type Offer } from './offer.ts';
import { plain, type Text } from './text.ts';
import { durationText, hoursText, perMonthText } from './words.ts';

const MOST_COACHES = 3;
/** A shorter coaching talk is none (rule of thumb). */
const SHORTEST_TALK_MINUTES = 20;
const HOUR_STEP = 0.5;
const HOUR_STEPS_TRIED = 4;
const TOLERANCE = 1e-9;

/** A line for each way; empty where nothing is known to help. */
export function remediesOf(offer: Offer): readonly Text[] {
  const tried = triedRemedies(offer);
  const triedCoaches = new Set(tried.map((remedy) => remedy.coach));
  const short = offer.figures.coaches.filter(
    (coach) => lackingHours(coach) > TOLERANCE && !triedCoaches.has(coach.id),
  );
  return [
    ...tried.slice(0, MOST_COACHES).map((remedy) => triedText(offer, remedy)),
    ...moreHours(offer, short),
    ...steadyStart(offer),
    ...otherRhythm(offer),
  ];
}

/** The first tried remedy of each coach. */
function triedRemedies({ schedule }: Offer): readonly Remedy[] {
  const byCoach = new Map<string, Remedy>();
  for (const { remedy } of schedule.unplaced)
    if (remedy !== null && !byCoach.has(remedy.coach)) byCoach.set(remedy.coach, remedy);
  return [...byCoach.values()];
}

function triedText(offer: Offer, remedy: Remedy): Text {
  const { remedies } = offer.texts.proposal.summary;
  const coach = plain(offer.nameOf(remedy.coach));
  return remedy.kind === 'moreHours'
    ? remedies.tryHours(coach, enoughHoursText(offer, remedy.hoursPerWeek))
    : remedies.tryAnyTime(coach);
}

function moreHours(offer: Offer, short: readonly CoachFigures[]): readonly Text[] {
  const { remedies } = offer.texts.proposal.summary;
  const helped = short.flatMap((coach) => {
    const hours = enoughHours(offer, coach);
    return hours === null ? [] : [{ ...coach, hours }];
  });
  if (helped.length > MOST_COACHES) {
    const missing = helped.reduce(
      (sum, { hours, availableHoursPerWeek }) => sum + hours - (availableHoursPerWeek ?? 0),
      0,
    );
    return [remedies.hoursOfMany(helped.length, durationText(offer, missing), shows(offer, 'hours'))];
  }
  return helped.map(({ id, hours, availableHoursPerWeek }) =>
    remedies.hours(
      plain(offer.nameOf(id)),
      enoughHoursText(offer, hours),
      hoursText(offer, availableHoursPerWeek ?? 0),
    ),
  );
}

/** The least hours a week that the figures and the calendar are both content with; null where a few more are not enough. */
function enoughHours({ plan }: Offer, coach: CoachFigures): number | null {
  const least = Math.ceil(mostNeededHours(coach) * 10 - TOLERANCE) / 10;
  const next = Math.ceil(least / HOUR_STEP) * HOUR_STEP;
  const tries = Array.from({ length: HOUR_STEPS_TRIED }, (_, n) => next + n * HOUR_STEP);
  const own = teamOf(plan, coach);
  return [least, ...tries].find((hours) => hasRoomForTalks(withHours(own, coach.id, hours))) ?? null;
}

/** The plan with one coach's sellers alone, or the first few of them. */
function teamOf(plan: Plan, coach: CoachFigures, most = coach.sellers): Plan {
  const own = plan.people.filter((person) => person.role === 'seller' && person.coach === coach.id);
  const staying = new Set(own.slice(0, most).map(({ id }) => id));
  const people = plan.people.filter(({ id, role }) => role !== 'seller' || staying.has(id));
  const ids = new Set(people.map(({ id }) => id));
  return { ...plan, people, bookings: plan.bookings.filter((one) => one.people.every((id) => ids.has(id))) };
}

function withHours(plan: Plan, coach: string, coachingHoursPerWeek: number): Plan {
  const people = plan.people.map((person) =>
    person.role === 'coach' && person.id === coach ? { ...person, coachingHoursPerWeek } : person,
  );
  return { ...plan, people };
}

/** Rounded up, so that the written hours are enough. */
function enoughHoursText(offer: Offer, hours: number): string {
  return hoursText(offer, Math.ceil(hours * 10 - TOLERANCE) / 10);
}

/** The same pace from the first day, where only the start has no hours. */
function steadyStart({ figures, plan, texts }: Offer): readonly Text[] {
  const isShort = figures.coaches.some((coach) => (coach.shortHoursPerWeek ?? 0) > TOLERANCE);
  const isShortAtFirst = figures.coaches.some((coach) => lackingHours(coach) > TOLERANCE);
  const helps =
    plan.rhythm.coaching.start !== null &&
    isShortAtFirst &&
    !isShort &&
    hasRoomForTalks(withCoaching(plan, { start: null }));
  return helps ? [texts.proposal.summary.remedies.steadyStart] : [];
}

function withCoaching(plan: Plan, coaching: Partial<Plan['rhythm']['coaching']>): Plan {
  return { ...plan, rhythm: { ...plan.rhythm, coaching: { ...plan.rhythm.coaching, ...coaching } } };
}

/** Fewer or shorter talks that every coach has hours for; otherwise how many sellers the tightest coach has time for. */
function otherRhythm(offer: Offer): readonly Text[] {
  const { figures, plan, texts } = offer;
  const { perMonth, minutes, preparationMinutes, groupSize } = plan.rhythm.coaching;
  if (figures.verdict.kind !== 'doesNotAddUp') return [];
  const tightest = figures.coaches
    .filter((coach) => coach.sellers > 0)
    .reduce((a, b) => (roomMinutesPerSeller(b) < roomMinutesPerSeller(a) ? b : a));
  const room = roomMinutesPerSeller(tightest);
  const { remedies } = texts.proposal.summary;
  const talks = Math.floor((room * WEEKS_A_MONTH) / (minutes + preparationMinutes) + TOLERANCE);
  const longest = 5 * Math.floor(((room * WEEKS_A_MONTH) / perMonth - preparationMinutes) / 5 + TOLERANCE);
  const fewer = countsDown(talks < perMonth ? talks : 0, MINIMUM_COACHING_PER_MONTH, 1).find((times) =>
    hasRoomForTalks(withCoaching(plan, { perMonth: times })),
  );
  const length = countsDown(longest < minutes ? longest : 0, SHORTEST_TALK_MINUTES, 5).find((shorter) =>
    hasRoomForTalks(withCoaching(plan, { minutes: shorter })),
  );
  const ways = [
    ...(fewer === undefined ? [] : [remedies.fewerTalks(perMonthText(offer, fewer))]),
    ...(length === undefined ? [] : [remedies.shorterTalks(length, minutes)]),
  ];
  const talksInRoom = Math.floor(
    (room * tightest.groups) / figures.coachingMinutesPerSellerPerWeek + TOLERANCE,
  );
  const most = talksInRoom * groupSize;
  if (ways.length > 0 || most >= tightest.sellers) return ways;
  const sellers = countsDown(most, 1, 1).find((count) => hasRoomForTalks(teamOf(plan, tightest, count)));
  if (sellers === undefined) return [];
  return [remedies.fewerSellers(plain(offer.nameOf(tightest.id)), sellers, tightest.sellers)];
}

/** From a number down to another, by steps; none where it is below already. */
function countsDown(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor((from - to) / step) + 1) }, (_, n) => from - n * step);
}

/** Minutes a week for each seller within the coach's hours and a quarter of the working week, everything counted. */
function roomMinutesPerSeller(coach: CoachFigures): number {
  const otherHours = coach.totalHoursPerWeek - coach.neededHoursPerWeek;
  const most = Math.max(0, WORKING_WEEK_HOURS * TOO_MUCH_SHARE - otherHours);
  return (Math.min(coach.availableHoursPerWeek ?? Infinity, most) * 60) / coach.groups;
}
