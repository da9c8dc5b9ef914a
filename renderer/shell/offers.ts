/** What the screen that is up offers besides the commands: the palette lists it for as long as it is there. */
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

export interface Offer {
  readonly label: string;
  readonly run: () => void;
}

let offers: readonly Offer[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Offer[]): void {
  offers = next;
  for (const listener of listeners) listener();
}

/** Offers something in the palette; nothing where there is no label. */
export function useOffer(label: string | null, run: () => void): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    if (label === null) return;
    const own: Offer = {
      label,
      run: () => {
        latest();
      },
    };
    change([...offers, own]);
    return () => {
      change(offers.filter((one) => one !== own));
    };
  }, [label]);
}

export function useOffers(): readonly Offer[] {
  return useSyncExternalStore(subscribe, () => offers);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
