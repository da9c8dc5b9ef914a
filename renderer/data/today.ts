import { useSyncExternalStore } from 'react';
import type { IsoDate } from '#domain/plan.ts';

const LOOK_EVERY_MS = 60_000;

/** The day on the computer's clock; it moves on at midnight. */
export function useToday(): IsoDate {
  return useSyncExternalStore(watch, () => localDate(new Date()));
}

/** The local calendar day of a moment. */
export function localDate(moment: Date): IsoDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function watch(onChange: () => void): () => void {
  const timer = setInterval(onChange, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
  };
}
