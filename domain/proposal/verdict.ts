/** The verdict as the offer shows it, and the sentences that give its reason. */
import {
  lackingHours,
  mostNeededHours,
  TOO_MUCH_SHARE,
  WORKING_WEEK_HOURS,
  type CoachFigures,
  type VerdictKind,
} from '../figures.ts';
import { floorMinutes } from './measure.ts';
import { shows, type Offer } from './offer.ts';
import { plain, type Text } from './text.ts';
import { durationText, hoursText, namesText, perMonthText } from './words.ts';

/** A plan with sessions that found no place is never better than doesNotAddUp. */
export function shownVerdict({ figures, schedule }: Offer): VerdictKind {
  const { kind } = figures.verdict;
  return kind !== 'tooThin' && schedule.unplaced.length > 0 ? 'doesNotAddUp' : kind;
}

/** Who needs what and has what, what is short, and whether all has a time. */
export function verdictReason(offer: Offer, kind: VerdictKind): Text {
  const sentences =
    kind === 'tooThin' ? thinSentences(offer) : [...hoursSentences(offer), ...loadSentences(offer, kind)];
  return [...sentences, ...calendarSentences(offer)].join(' ');
}

function thinSentences(offer: Offer): readonly Text[] {
  const { reason } = offer.texts.proposal.summary;
  const { perMonth } = offer.plan.rhythm.coaching;
  const first = perMonth === 0 ? reason.noCoaching : reason.tooThin(perMonthText(offer, perMonth));
  const floorHours = floorMinutes(offer) / 60;
  if (floorHours === 0) return [first];
  const together = hoursText(offer, floorHours * offer.figures.counts.sellers);
  return [first, reason.floor(durationText(offer, floorHours), together)];
}

function hoursSentences(offer: Offer): readonly Text[] {
  const { reason } = offer.texts.proposal.summary;
  const coaches = offer.figures.coaches.filter((coach) => coach.sellers > 0);
  const tightest = coaches.reduce((a, b) => (spareHours(b) < spareHours(a) ? b : a));
  const isSame = coaches.every((coach) => isAlike(coach, tightest));
  const who = coaches.length > 1 && isSame ? reason.everyCoach : plain(offer.nameOf(tightest.id));
  const needs = hoursText(offer, tightest.neededHoursPerWeek);
  const unknown = coaches.filter((coach) => coach.availableHoursPerWeek === null).map((coach) => coach.id);
  return [
    tightest.availableHoursPerWeek === null
      ? reason.needs(who, needs)
      : reason.needsAndHas(who, needs, hoursText(offer, tightest.availableHoursPerWeek)),
    ...spareSentence(offer, coaches, tightest),
    ...startSentence(offer, coaches),
    ...(unknown.length > 0 ? [reason.unknownHours(namesText(offer, unknown))] : []),
  ];
}

function spareSentence(
  offer: Offer,
  coaches: readonly CoachFigures[],
  tightest: CoachFigures,
): readonly Text[] {
  const { reason } = offer.texts.proposal.summary;
  const short = coaches.map((coach) => coach.shortHoursPerWeek ?? 0).filter((hours) => hours > 1e-9);
  const sum = short.reduce((a, b) => a + b, 0);
  if (short.length > 1) return [reason.shortOfMany(short.length, durationText(offer, sum))];
  if (short.length === 1) return [reason.short(durationText(offer, sum))];
  if (tightest.availableHoursPerWeek === null) return [];
  const spareMinutes = Math.round(spareHours(tightest) * 60);
  return [spareMinutes < 1 ? reason.noSlack : reason.slack(durationText(offer, spareMinutes / 60))];
}

/** What the start asks for where it asks for more; of the coach who then lacks most, or has least to spare. */
function startSentence(offer: Offer, coaches: readonly CoachFigures[]): readonly Text[] {
  const { reason } = offer.texts.proposal.summary;
  const { perMonth, start } = offer.plan.rhythm.coaching;
  if (start === null || start.perMonth <= perMonth) return [];
  const spare = (coach: CoachFigures): number =>
    (coach.availableHoursPerWeek ?? Infinity) - mostNeededHours(coach);
  const tightest = coaches.reduce((a, b) => (spare(b) < spare(a) ? b : a));
  const lacks = lackingHours(tightest);
  const who = plain(offer.nameOf(tightest.id));
  const needs = hoursText(offer, mostNeededHours(tightest));
  return [reason.start(start.weeks, who, needs, lacks > 1e-9 ? durationText(offer, lacks) : null)];
}

/** Said where the load on the week is what the verdict rests on. */
function loadSentences(offer: Offer, kind: VerdictKind): readonly Text[] {
  const { reason } = offer.texts.proposal.summary;
  const { coaches } = offer.figures;
  const fullest = coaches.reduce((a, b) => (b.totalHoursPerWeek > a.totalHoursPerWeek ? b : a));
  const share = fullest.totalHoursPerWeek / WORKING_WEEK_HOURS;
  const isTooMuch = share > TOO_MUCH_SHARE + 1e-9;
  if (kind !== 'demanding' && !isTooMuch) return [];
  const isSame = coaches.every(
    (coach) => Math.abs(coach.totalHoursPerWeek - fullest.totalHoursPerWeek) < 1e-9,
  );
  const who = coaches.length > 1 && isSame ? reason.everyCoachWithin : plain(offer.nameOf(fullest.id));
  const percent = offer.texts.format.percent(share, 0);
  const load = reason.load(who, hoursText(offer, fullest.totalHoursPerWeek), percent);
  return isTooMuch ? [load, reason.tooMuch] : [load];
}

function calendarSentences(offer: Offer): readonly Text[] {
  const { schedule, texts } = offer;
  const { reason } = texts.proposal.summary;
  const missing = schedule.unplaced.reduce((sum, unplaced) => sum + unplaced.count, 0);
  if (missing > 0)
    return [reason.unplaced(missing, missing + schedule.sessions.length, shows(offer, 'calendar'))];
  const talks = schedule.sessions.filter((session) => session.kind === 'coaching').length;
  return talks > 0 ? [reason.allPlaced(talks)] : [];
}

/** Hours a week left over; negative where they are short. Unknown hours count as plenty. */
export function spareHours(coach: CoachFigures): number {
  return (coach.availableHoursPerWeek ?? Infinity) - coach.neededHoursPerWeek;
}

function isAlike(a: CoachFigures, b: CoachFigures): boolean {
  return a.sellers === b.sellers && a.availableHoursPerWeek === b.availableHoursPerWeek;
}
