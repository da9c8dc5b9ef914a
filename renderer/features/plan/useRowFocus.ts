import { useLayoutEffect, useRef, useState } from 'react';
import type { PersonRow } from './peopleTree.ts';

/** Where in a row: a field of it, or the row as a whole. */
export type RowPlace = 'row' | 'name' | 'hours' | 'move' | 'more' | 'fold';

export interface RowFocus {
  /** The row that the keyboard comes back to; the others are reached from it. */
  readonly active: string | null;
  readonly setActive: (id: string) => void;
  readonly goTo: (id: string, place: RowPlace) => void;
  /** The row is about to stand elsewhere: the focus goes along, before the next key. */
  readonly keep: (id: string, place: RowPlace) => void;
}

/** One row at a time is a stop of the keyboard. */
export function useRowFocus(): RowFocus & { readonly kept: () => void } {
  const [active, setActive] = useState<string | null>(null);
  const moving = useRef<{ readonly id: string; readonly place: RowPlace } | null>(null);
  return {
    active,
    setActive,
    goTo: (id, place) => {
      setActive(id);
      focusSoon(id, place);
    },
    keep: (id, place) => {
      setActive(id);
      moving.current = { id, place };
    },
    kept: () => {
      const moved = moving.current;
      moving.current = null;
      if (moved === null) return;
      const focused = document.activeElement;
      // A row that is put elsewhere in the page loses the focus; whoever went on meanwhile is left alone.
      if (focused === document.body || focused?.closest(rowOf(moved.id))) focusSoon(moved.id, moved.place);
    },
  };
}

/** After every change of the rows. */
export function useKeptFocus(rows: readonly PersonRow[], { kept }: { readonly kept: () => void }): void {
  const last = useRef(rows);
  useLayoutEffect(() => {
    if (last.current !== rows) kept();
    last.current = rows;
  });
}

/** Frames that a row may take to be drawn, where it was out of sight. */
const PATIENCE = 5;

const rowOf = (id: string): string => `[data-person="${CSS.escape(id)}"]`;

function focusSoon(id: string, place: RowPlace, frames = PATIENCE): void {
  const row = document.querySelector<HTMLElement>(rowOf(id));
  if (row === null) {
    if (frames > 0) requestAnimationFrame(() => focusSoon(id, place, frames - 1));
    return;
  }
  const field =
    place === 'row'
      ? null
      : row.querySelector<HTMLElement>(`[data-field="${place}"] :is(input, select, button)`);
  (field ?? row).focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}
