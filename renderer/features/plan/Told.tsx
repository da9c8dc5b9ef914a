import type { PlanPage } from './planPage.ts';
import { TextListSection } from './TextListSection.tsx';

const TOLD = { subject: 'plan', at: ['plan', 'proposal', 'told'] } as const;

/** What the client told, in the client's words: nobody else can suggest them. */
export function Told({ page }: { readonly page: PlanPage }) {
  return (
    <TextListSection
      page={page}
      place={TOLD}
      words={page.offer.texts.planScreen.about.told}
      taken={page.plan.proposal.told}
      suggested={[]}
    />
  );
}
