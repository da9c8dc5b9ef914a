import type { Texts } from '#resources/texts/texts.ts';
import type { PlanPage } from './planPage.ts';
import { useOfferTexts } from './useOfferTexts.ts';

/** The texts that the plan's documents are written from: what is suggested there is in their language. */
export function useDocumentTexts({ plan, offer }: PlanPage): Texts {
  return useOfferTexts(plan.language)?.texts ?? offer.texts;
}
