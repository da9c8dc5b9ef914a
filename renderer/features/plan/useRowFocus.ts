import { useState } from 'react';

/** Where in a row: a field of it, or the row as a whole. */
export type RowPlace = 'row' | 'name' | 'hours' | 'move' | 'more' | 'fold';

export interface RowFocus {
  /** The row that the keyboard comes back to; the others are reached from it. */
  readonly active: string | null;
  readonly setActive: (id: string) => void;
  readonly goTo: (id: string, place: RowPlace) => void;
}

/** One row at a time is a stop of the keyboard. */
export function useRowFocus(): RowFocus {
  const [active, setActive] = useState<string | null>(null);
  return {
    active,
    setActive,
    goTo: (id, place) => {
      setActive(id);
      focusSoon(id, place);
    },
  };
}

/** Frames that a row may take to be drawn, where it was out of sight. */
const PATIENCE = 4;

function focusSoon(id: string, place: RowPlace, frames = PATIENCE): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`);
    if (row === null) {
      if (frames > 0) focusSoon(id, place, frames - 1);
      return;
    }
    const field =
      place === 'row'
        ? null
        : row.querySelector<HTMLElement>(`[data-field="${place}"] :is(input, select, button)`);
    (field ?? row).focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });
}
