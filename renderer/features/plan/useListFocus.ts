import { useLayoutEffect, useRef, type FocusEvent } from 'react';

interface Place {
  readonly id: string;
  readonly index: number;
}

/** Where in a row the keyboard goes, unless somebody says otherwise. */
const FIELD = ':is(textarea, input)';
/** No id has it. */
const BETWEEN = '\0';

/**
 * Keeps the keyboard in a list whose rows come, go and change places: a row that has moved keeps it, one that is gone
 * leaves it to the row in its place, the last one to what else is in the list. Rows bear `data-row` with their id.
 */
export function useListFocus<List extends HTMLElement = HTMLUListElement>(
  ids: readonly string[],
  field = FIELD,
) {
  const list = useRef<List>(null);
  const last = useRef<Place | null>(null);
  const awaited = useRef<string | null>(null);
  const rows = ids.join(BETWEEN);
  useLayoutEffect(() => {
    const now = rows === '' ? [] : rows.split(BETWEEN);
    if (awaited.current !== null && now.includes(awaited.current)) {
      focusIn(list.current, awaited.current, field);
      awaited.current = null;
      return;
    }
    const place = last.current;
    if (place === null || document.activeElement !== document.body) return;
    if (now.length === 0) list.current?.querySelector('input')?.focus();
    else {
      const beside = now[Math.min(place.index, now.length - 1)];
      focusIn(list.current, now.includes(place.id) ? place.id : beside, field);
    }
  }, [rows, field]);
  return {
    list,
    focus: (id: string | undefined): void => focusIn(list.current, id, field),
    /** A row that is about to be drawn has the keyboard once it is. */
    goTo: (id: string): void => {
      awaited.current = id;
    },
    onFocus: ({ target }: FocusEvent<HTMLElement>): void => {
      const index = ids.findIndex((id) => target.closest(`[data-row="${CSS.escape(id)}"]`) !== null);
      const id = ids[index];
      if (id !== undefined) last.current = { id, index };
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
      // What is taken away leaves the keyboard nowhere: it is not the hand that has gone on.
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) last.current = null;
    },
  };
}

function focusIn(list: HTMLElement | null, id: string | undefined, field: string): void {
  if (id !== undefined) list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] ${field}`)?.focus();
}
