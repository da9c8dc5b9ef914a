import type { ComponentProps } from 'react';
import { coachesBusy } from '#domain/calendar/busy.ts';
import { mostNeededHours } from '#domain/figures.ts';
import { measureOf } from '#domain/proposal/measure.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { visibleText } from '#domain/proposal/text.ts';
import { shownVerdict, verdictReason } from '#domain/proposal/verdict.ts';
import { namesText } from '#domain/proposal/words.ts';
import type { KeyPanel } from '#renderer/components/KeyPanel.tsx';

/** What the panel of key figures shows of a plan. */
export function keyFigures(offer: Offer): ComponentProps<typeof KeyPanel> {
  const { figures } = offer;
  const { floor, ceiling } = measureOf(offer);
  const kind = shownVerdict(offer);
  return {
    figures: {
      minutesPerSellerPerWeek: figures.coachingMinutesPerSellerPerWeek,
      floor,
      ceiling,
      verdict: { kind, reason: visibleText(verdictReason(offer, kind)) },
      hoursPerWeek: figures.coachingHoursPerWeek,
      hoursPerSellerPerMonth: figures.coachingHoursPerSellerPerMonth,
      sellersPerCoach: figures.sellersPerCoach,
    },
    // A tight start asks for more than the rhythm after it: what is lacking then is seen in the bar.
    coaches: figures.coaches.map((coach) => ({
      id: coach.id,
      name: offer.nameOf(coach.id),
      needed: mostNeededHours(coach),
      available: coach.availableHoursPerWeek,
    })),
    checks: researchChecks(offer),
    source: offer.texts.research.sources.prosales.name,
  };
}

/** What the coaches' own calendars take of their working time, for the trainer; null where they take none. */
export function busyText(offer: Offer): string | null {
  const { plan, texts } = offer;
  const { who, hours } = coachesBusy(plan);
  if (who.length === 0) return null;
  const names = visibleText(namesText(offer, who));
  return texts.components.panel.busy(names, hours / plan.weeks, who.length === 1);
}

function researchChecks({ figures, plan, texts }: Offer): ComponentProps<typeof KeyPanel>['checks'] {
  const { kinds, minimum } = texts.proposal.plan;
  const { times } = texts.planScreen.rhythm;
  const paces = {
    coaching: plan.rhythm.coaching.perMonth,
    productTraining: plan.rhythm.productTraining.perMonth,
    processReview: plan.rhythm.processReview.perQuarter,
  };
  return (['coaching', 'productTraining', 'processReview'] as const).map((kind) => ({
    what: kinds[kind].name,
    minimum: visibleText(minimum[kind]),
    yours: paces[kind] === 0 ? null : times(paces[kind]),
    isMet: figures.research[kind] !== 'below',
  }));
}
