import type { PlanPage } from './planPage.ts';
import { TextListSection } from './TextListSection.tsx';
import { useDocumentTexts } from './useDocumentTexts.ts';

const TERMS = { subject: 'plan', at: ['plan', 'proposal', 'terms'] } as const;

/** The terms of the offer, beside those that it always has. */
export function Terms({ page }: { readonly page: PlanPage }) {
  const { suggested } = useDocumentTexts(page).planScreen.offer.terms;
  return (
    <TextListSection
      page={page}
      place={TERMS}
      words={page.offer.texts.planScreen.offer.terms}
      taken={page.plan.proposal.terms}
      suggested={suggested}
    />
  );
}
