import { useSyncExternalStore } from 'react';

const LOOK_EVERY_MS = 20_000;

/** Minutes since midnight on the computer's clock. */
export function useMinute(): number {
  return useSyncExternalStore(watch, () => {
    const now = new Date();
    return 60 * now.getHours() + now.getMinutes();
  });
}

function watch(onChange: () => void): () => void {
  const timer = setInterval(onChange, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
  };
}
