/** Whether people are shown by their initials, as on a screen that is shared: one answer for the whole window. */
import { useSyncExternalStore } from 'react';

let isOn = false;
const tellers = new Set<() => void>();

export function useInitials(): {
  readonly hasInitials: boolean;
  readonly setInitials: (on: boolean) => void;
} {
  return { hasInitials: useSyncExternalStore(onChange, () => isOn), setInitials };
}

function setInitials(on: boolean): void {
  isOn = on;
  for (const tell of tellers) tell();
}

function onChange(tell: () => void): () => void {
  tellers.add(tell);
  return () => {
    tellers.delete(tell);
  };
}
