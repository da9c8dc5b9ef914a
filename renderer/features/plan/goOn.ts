/** Where the keyboard goes on when a row is gone. */

/** What comes in the place of an element's row: the next one, else the one before, else what is after the list. */
export function besideRow(element: Element | null): Element | null {
  const row = element?.closest('li') ?? null;
  return (
    row?.nextElementSibling ?? row?.previousElementSibling ?? row?.parentElement?.nextElementSibling ?? null
  );
}

const FIELD = 'input, textarea, button:enabled';

/** The first field or button in it. */
export function goOnIn(place: Element | null): void {
  const field = place?.matches(FIELD) ? place : place?.querySelector(FIELD);
  if (field instanceof HTMLElement) field.focus();
}
