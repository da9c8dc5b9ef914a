/** What would make a plan add up: what the scheduler has tried, and what the figures say exactly. */
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
import type { Offer } from './offer.ts';
import { plain, type Text } from './text.ts';
import { durationText, hoursText, perMonthText } from './words.ts';

const MOST_COACHES = 3;
/** A shorter coaching talk is none (rule of thumb). */
const SHORTEST_TALK_MINUTES = 20;
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
  if (short.length > MOST_COACHES) {
    const missing = short.reduce((sum, coach) => sum + lackingHours(coach), 0);
    return [remedies.hoursOfMany(short.length, durationText(offer, missing))];
  }
  return short.map((coach) =>
    remedies.hours(
      plain(offer.nameOf(coach.id)),
      enoughHoursText(offer, mostNeededHours(coach)),
      hoursText(offer, coach.availableHoursPerWeek ?? 0),
    ),
  );
}

/** Rounded up, so that the written hours are enough. */
function enoughHoursText(offer: Offer, hours: number): string {
  return hoursText(offer, Math.ceil(hours * 10 - TOLERANCE) / 10);
}

/** The same pace from the first day, where only the start has no hours. */
function steadyStart({ figures, plan, texts }: Offer): readonly Text[] {
  const isShort = figures.coaches.some((coach) => (coach.shortHoursPerWeek ?? 0) > TOLERANCE);
  const isShortAtFirst = figures.coaches.some((coach) => lackingHours(coach) > TOLERANCE);
  return plan.rhythm.coaching.start !== null && isShortAtFirst && !isShort
    ? [texts.proposal.summary.remedies.steadyStart]
    : [];
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
  const length = 5 * Math.floor(((room * WEEKS_A_MONTH) / perMonth - preparationMinutes) / 5 + TOLERANCE);
  const ways = [
    ...(talks >= MINIMUM_COACHING_PER_MONTH && talks < perMonth
      ? [remedies.fewerTalks(perMonthText(offer, talks))]
      : []),
    ...(length >= SHORTEST_TALK_MINUTES && length < minutes ? [remedies.shorterTalks(length, minutes)] : []),
  ];
  const talksInRoom = Math.floor(
    (room * tightest.groups) / figures.coachingMinutesPerSellerPerWeek + TOLERANCE,
  );
  const sellers = talksInRoom * groupSize;
  if (ways.length > 0 || sellers < 1 || sellers >= tightest.sellers) return ways;
  return [remedies.fewerSellers(plain(offer.nameOf(tightest.id)), sellers, tightest.sellers)];
}

/** Minutes a week for each seller within the coach's hours and a quarter of the working week, everything counted. */
function roomMinutesPerSeller(coach: CoachFigures): number {
  const otherHours = coach.totalHoursPerWeek - coach.neededHoursPerWeek;
  const most = Math.max(0, WORKING_WEEK_HOURS * TOO_MUCH_SHARE - otherHours);
  return (Math.min(coach.availableHoursPerWeek ?? Infinity, most) * 60) / coach.groups;
}
