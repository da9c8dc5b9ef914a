import { SectionSheet } from '../SectionSheet.tsx';
import type { PlanPage } from '../planPage.ts';
import { SellerBehaviours } from './SellerBehaviours.tsx';
import { SellerList } from './SellerList.tsx';
import css from './sellers.module.css';
import { TeamView } from './TeamView.tsx';
import { useSellerAtHand } from './useSellerAtHand.ts';

/** What each seller is coached on: behaviours in place of results, one seller at a time. */
export function BehavioursSection({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.behaviours;
  const atHand = useSellerAtHand(page.plan);
  return (
    <SectionSheet section="behaviours" page={page} lede={words.lede} isWide>
      <div className={css.room}>
        <div className={css.desk}>
          <SellerList page={page} atHand={atHand} />
          <SellerBehaviours key={atHand.id} page={page} atHand={atHand} />
        </div>
      </div>
      <TeamView page={page} atHand={atHand} />
    </SectionSheet>
  );
}
