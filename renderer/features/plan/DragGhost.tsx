import type { Texts } from '#resources/texts/texts.ts';
import { Then } from './MoveMenu.tsx';
import type { ShownPeople } from './peopleNames.ts';
import css from './peopleTree.module.css';
import type { Loads } from './personLoads.ts';
import type { SellerDrag } from './useSellerDrag.ts';

interface DragGhostProps {
  readonly drag: SellerDrag;
  readonly shown: ShownPeople;
  /** With the sellers where they are held; null where nothing would be moved. */
  readonly trial: Loads | null;
  readonly words: Texts['planScreen']['people'];
  readonly hold: (element: HTMLElement | null) => void;
}

/** Who is in the hand, and what letting go here would mean. It follows the pointer in the same frame. */
export function DragGhost({ drag, shown, trial, words, hold }: DragGhostProps) {
  const { sellers, target } = drag;
  const [first = ''] = sellers;
  const load = target === null ? undefined : trial?.coaches.get(target);
  return (
    <div ref={hold} className={css.ghost} aria-hidden>
      <i className={css.prick} />
      <div>
        <b className="name">
          {sellers.length === 1 ? shown.nameOf(first) : words.move.selectedWho(sellers.length)}
        </b>
        <small>
          {target === null
            ? words.move.overNothing
            : load === undefined
              ? words.move.overOwn(shown.nameOf(target))
              : words.move.over(shown.nameOf(target))}
        </small>
        {load !== undefined && (
          <small>
            <Then load={load} words={words} />
          </small>
        )}
      </div>
    </div>
  );
}
