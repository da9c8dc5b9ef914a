import type { PlanPage } from '../planPage.ts';
import { TextListSection } from '../TextListSection.tsx';
import { useDocumentTexts } from '../useDocumentTexts.ts';

const COURAGE = { subject: 'plan', at: ['plan', 'demands', 'courage'] } as const;

/** What takes courage, called by its name. */
export function Courage({ page }: { readonly page: PlanPage }) {
  const { suggested } = useDocumentTexts(page).planScreen.demands.courage;
  return (
    <TextListSection
      page={page}
      place={COURAGE}
      words={page.offer.texts.planScreen.demands.courage}
      taken={page.plan.demands.courage}
      suggested={suggested}
    />
  );
}
