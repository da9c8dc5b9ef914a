import { useState, type FocusEvent, type KeyboardEvent } from 'react';

interface RowStops {
  /** The row that Tab comes to; the arrow keys go on from there. */
  readonly stop: number;
  /** For the element around the rows, each with its `data-index`. */
  readonly arrive: (event: FocusEvent) => void;
  readonly step: (event: KeyboardEvent<HTMLElement>, scrollTo: (index: number) => void) => void;
}

/** One stop for Tab among all rows: nobody goes through 500 of them to the button below. */
export function useRowStops(count: number): RowStops {
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, count - 1);
  return {
    stop,
    arrive: ({ target }) => {
      const index = target.closest('[data-index]')?.getAttribute('data-index');
      if (typeof index === 'string') setCurrent(Number(index));
    },
    step: (event, scrollTo) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
      const next = stop + by;
      if (by === 0 || next < 0 || next >= count) return;
      event.preventDefault();
      setCurrent(next);
      scrollTo(next);
      focusRow(event.currentTarget, next);
    },
  };
}

/** Once the row is drawn: one that was out of sight comes with a later frame. */
function focusRow(list: HTMLElement, index: number, frames = 3): void {
  const box = list.querySelector<HTMLElement>(`[data-index="${index}"] input`);
  if (box !== null) box.focus();
  else if (frames > 0) requestAnimationFrame(() => focusRow(list, index, frames - 1));
}
