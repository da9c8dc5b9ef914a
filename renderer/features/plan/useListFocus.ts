import { useLayoutEffect, useRef, type FocusEvent } from 'react';

interface Place {
  readonly id: string;
  readonly index: number;
}

/**
 * Keeps the keyboard in a list whose rows come, go and change places: a row that has moved keeps it, one that is gone
 * leaves it to the row in its place, the last one to what else is in the list. Rows bear `data-row` with their id.
 */
export function useListFocus(ids: readonly string[]) {
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<Place | null>(null);
  const awaited = useRef<string | null>(null);
  const focus = (id: string | undefined): void => {
    if (id !== undefined)
      list.current
        ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] :is(textarea, input)`)
        ?.focus();
  };
  useLayoutEffect(() => {
    if (awaited.current !== null && ids.includes(awaited.current)) {
      focus(awaited.current);
      awaited.current = null;
      return;
    }
    const place = last.current;
    if (place === null || document.activeElement !== document.body) return;
    if (ids.length === 0) list.current?.querySelector('input')?.focus();
    else focus(ids.includes(place.id) ? place.id : ids[Math.min(place.index, ids.length - 1)]);
  }, [ids]);
  return {
    list,
    focus,
    /** A row that is about to be drawn has the keyboard once it is. */
    goTo: (id: string): void => {
      awaited.current = id;
    },
    /** A row that is about to be taken away leaves the keyboard to the one before it. */
    leaveUpwards: (id: string): void => {
      const index = Math.max(0, ids.indexOf(id) - 1);
      last.current = { id: '', index };
    },
    onFocus: ({ target }: FocusEvent<HTMLElement>): void => {
      const id = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
      if (id !== undefined) last.current = { id, index: ids.indexOf(id) };
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
      if (!currentTarget.contains(relatedTarget)) last.current = null;
    },
  };
}
