import { lackingHours, type CoachFigures } from '#domain/figures.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { visibleText } from '#domain/proposal/text.ts';
import { namesText } from '#domain/proposal/words.ts';

/** In one sentence: whether the hours are enough, and with whom they are not. */
export function hoursFinding(offer: Offer): string {
  const { finding } = offer.texts.planScreen.hours;
  const coaches = offer.figures.coaches.filter(({ neededHoursPerWeek }) => neededHoursPerWeek > 0);
  const unknown = coaches.filter(({ availableHoursPerWeek }) => availableHoursPerWeek === null);
  const short = coaches.filter((coach) => lackingHours(coach) > 1e-9);
  if (coaches.length === 0) return finding.noCoaching;
  if (unknown.length === coaches.length) return finding.unknown;
  if (short.length > 0) return shortFinding(offer, coaches, short);
  if (unknown.length > 0) {
    const who = namesOf(offer, unknown);
    return unknown.length === 1 ? finding.oneUnknown(who) : finding.someUnknown(who);
  }
  if (offer.figures.verdict.kind === 'doesNotAddUp') return finding.tooMuch;
  return coaches.length === 1 ? finding.oneFits : finding.allFit;
}

function shortFinding(
  offer: Offer,
  coaches: readonly CoachFigures[],
  short: readonly CoachFigures[],
): string {
  const { finding } = offer.texts.planScreen.hours;
  if (short.every(({ shortHoursPerWeek }) => shortHoursPerWeek === 0))
    return finding.startShort(namesOf(offer, short));
  if (short.length === coaches.length && coaches.length > 1) return finding.allShort;
  const isKnown = coaches.every(({ availableHoursPerWeek }) => availableHoursPerWeek !== null);
  const spare = coaches.reduce(
    (sum, coach) => sum + (coach.availableHoursPerWeek ?? 0) - coach.neededHoursPerWeek,
    0,
  );
  const who = namesOf(offer, short);
  return isKnown && spare > -1e-9 ? finding.groupFits(who) : finding.short(who);
}

function namesOf(offer: Offer, coaches: readonly CoachFigures[]): string {
  return visibleText(
    namesText(
      offer,
      coaches.map(({ id }) => id),
    ),
  );
}
