import { memo, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import css from './sellers.module.css';
import type { SellerAtHand } from './useSellerAtHand.ts';

interface SellerOptionsProps {
  readonly label: string;
  readonly atHand: SellerAtHand;
  /** In their order. */
  readonly shown: readonly string[];
  readonly children: ReactNode;
}

const MOVES: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/** Arrows show one seller after the other; Enter goes to what the seller has. */
export function SellerOptions({ label, atHand, shown, children }: SellerOptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  const { id, show, goTo } = atHand;
  useLayoutEffect(() => keepInSight(list.current, optionOf(list.current, id)), [id]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = MOVES[event.key];
    const isChosen = event.key === 'Enter' || event.key === ' ';
    if (event.altKey || (by === undefined && !isChosen)) return;
    event.preventDefault();
    const next = shown[Math.max(0, Math.min(shown.length - 1, shown.indexOf(id) + (by ?? 0)))];
    if (isChosen) goTo(id);
    else if (next !== undefined) {
      show(next);
      optionOf(list.current, next)?.focus({ preventScroll: true });
    }
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      className={css.list}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const option = target instanceof Element ? target.closest<HTMLElement>('[data-seller]') : null;
        if (option?.dataset['seller'] !== undefined) show(option.dataset['seller']);
      }}
    >
      {children}
    </div>
  );
}

interface SellerOptionProps {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** The count, as it is heard. */
  readonly says: string;
  readonly isShown: boolean;
  /** The one that Tab comes to. */
  readonly isStop: boolean;
}

/** A seller in the list; drawn anew only where something of it changes. */
export const SellerOption = memo(function SellerOption(props: SellerOptionProps) {
  const { id, name, count, says, isShown, isStop } = props;
  return (
    <div
      role="option"
      aria-selected={isShown}
      tabIndex={isStop ? 0 : -1}
      data-seller={id}
      className={css.option}
    >
      <span className={css.name} dir="auto" title={name}>
        {name}
      </span>
      <span className="sr-only">{says}</span>
      <span className={css.count} data-none={count === 0 || undefined} aria-hidden>
        {count === 0 ? '–' : count}
      </span>
    </div>
  );
});

function optionOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-seller="${CSS.escape(id)}"]`) ?? null;
}

/** Scrolls the list alone: the page stays where it is. */
function keepInSight(list: HTMLElement | null, option: HTMLElement | null): void {
  if (list === null || option === null) return;
  const { offsetTop: top, offsetHeight: height } = option;
  if (top < list.scrollTop) list.scrollTop = top - height;
  else if (top + height > list.scrollTop + list.clientHeight)
    list.scrollTop = top + 2 * height - list.clientHeight;
}
