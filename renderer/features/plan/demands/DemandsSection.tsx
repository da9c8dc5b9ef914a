import type { PlanPage } from '../planPage.ts';
import { SectionSheet } from '../SectionSheet.tsx';
import { Commitments } from './Commitments.tsx';
import { Courage } from './Courage.tsx';
import { WhoDoesWhat } from './WhoDoesWhat.tsx';

/** What it takes of the people: who does what and when, what both sides promise, and what takes courage. */
export function DemandsSection({ page }: { readonly page: PlanPage }) {
  return (
    <SectionSheet section="demands" page={page} lede={page.offer.texts.planScreen.demands.lede}>
      <WhoDoesWhat page={page} />
      <Commitments page={page} />
      <Courage page={page} />
    </SectionSheet>
  );
}
