import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, { readonly by: 1 | -1; readonly of: 'entry' | 'day' }>> = {
  ArrowDown: { by: 1, of: 'entry' },
  ArrowUp: { by: -1, of: 'entry' },
  ArrowRight: { by: 1, of: 'day' },
  ArrowLeft: { by: -1, of: 'day' },
};

/** The arrow keys: from entry to entry, or to the first one of the next day that has any. */
export function walkDays(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  const step = isHeld(event) ? undefined : STEPS[key];
  if (step === undefined || !(target instanceof Element)) return;
  const isEntry = step.of === 'entry';
  const from = isEntry ? target : target.closest('[data-day]');
  const places = [...currentTarget.querySelectorAll(isEntry ? '[data-day] a' : '[data-day]')];
  const place = places.findIndex((one) => one === from);
  if (place < 0) return;
  event.preventDefault();
  focusIn(places[place + step.by]);
}

function isHeld({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}

function focusIn(place: Element | undefined): void {
  const link = place?.matches('a') === true ? place : place?.querySelector('a');
  if (link instanceof HTMLElement) link.focus();
}
