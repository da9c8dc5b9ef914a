import { sellersOf } from '#domain/people.ts';
import type { Celebration } from '#domain/plan.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { CELEBRATIONS } from './celebrationIdeas.ts';
import { setItem } from './edits.ts';
import type { PlanPage } from './planPage.ts';

/** Chosen in place of a seller. */
const GROUP = 'scope group';
const EACH = 'scope each';

interface CelebrationWhoProps {
  readonly id: string;
  readonly celebration: Celebration;
  /** What is celebrated. */
  readonly what: string;
  readonly page: PlanPage;
}

/** The group, each of the sellers, or one of them. */
export function CelebrationWho({ id, celebration, what, page }: CelebrationWhoProps) {
  const { plan, offer, change } = page;
  const words = offer.texts.planScreen.celebrations;
  const choose = (chosen: string): void => {
    const scope = chosen === GROUP ? 'group' : 'individual';
    const person = chosen === GROUP || chosen === EACH ? null : chosen;
    change([
      ...(scope === celebration.scope ? [] : [setItem(CELEBRATIONS, id, 'scope', scope)]),
      ...(person === celebration.person ? [] : [setItem(CELEBRATIONS, id, 'person', person)]),
    ]);
  };
  return (
    <Choice
      label={words.of(words.fields.who, what)}
      isBare
      isSearchable
      value={celebration.scope === 'group' ? GROUP : (celebration.person ?? EACH)}
      options={[
        { value: GROUP, label: words.who.group },
        { value: EACH, label: words.who.each },
        ...sellersOf(plan).map((seller) => ({ value: seller.id, label: offer.nameOf(seller.id) })),
      ]}
      onChange={choose}
    />
  );
}
