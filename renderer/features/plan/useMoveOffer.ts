import { useOffer } from '#renderer/shell/offers.ts';
import type { ShownPeople } from './peopleNames.ts';
import type { PlanPage } from './planPage.ts';

interface MoveOffer {
  readonly page: PlanPage;
  readonly shown: ShownPeople;
  /** Whose row the keyboard was at last. */
  readonly active: string | null;
  readonly openMove: (id: string) => void;
}

/** The palette moves the seller whose row one is at. */
export function useMoveOffer({ page, shown, active, openMove }: MoveOffer): void {
  const { move } = page.offer.texts.planScreen.people;
  const person = page.plan.people.find(({ id }) => id === active);
  const seller = person?.role === 'seller' ? person.id : null;
  useOffer(seller === null ? null : move.to(shown.nameOf(seller)), () => {
    if (seller !== null) openMove(seller);
  });
}
