import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { hasInHand } from './inHand.ts';

/** Where the window stands; the first address is no arrival. */
let standing: string | null = null;

const first = Promise.withResolvers<undefined>();
/** When the first screen stands with what it shows. */
export const firstArrival: Promise<undefined> = first.promise;

/** Names the page, says that the window is usable, and puts the focus where a page one has come to begins. */
export function useArrival(title: string): void {
  const [address] = useLocation();
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
    first.resolve(undefined);
    if (standing !== null && standing !== address && !hasInHand()) focusBeginning();
    standing = address;
  }, [address]);
}

/** The field that a form begins with, else the heading. */
export function focusBeginning(): void {
  const field = document.querySelector<HTMLElement>('main [data-autofocus]');
  if (field !== null) {
    field.focus();
    return;
  }
  const heading = document.querySelector<HTMLElement>('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}

/** Where the focus lay on what is gone, the page begins anew. */
export function focusIfLost(): void {
  if (document.activeElement === null || document.activeElement === document.body) focusBeginning();
}
