import { useSyncExternalStore } from 'react';
import { localDate } from '#domain/calendar/days.ts';
import type { IsoDate } from '#domain/plan.ts';

const LOOK_EVERY_MS = 60_000;

/** The day on the computer's clock; it moves on at midnight. */
export function useToday(): IsoDate {
  return useSyncExternalStore(watch, () => localDate(new Date()));
}

function watch(onChange: () => void): () => void {
  const timer = setInterval(onChange, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
  };
}
