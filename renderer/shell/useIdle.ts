import { useEffect, useState } from 'react';
import { firstArrival } from './useArrival.ts';

const LATEST_MS = 1000;

/** False until the first screen stands, and there is nothing left to do for it. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    let wait = 0;
    let isGone = false;
    void firstArrival.then(() => {
      if (!isGone) wait = requestIdleCallback(() => setIsIdle(true), { timeout: LATEST_MS });
    });
    return () => {
      isGone = true;
      cancelIdleCallback(wait);
    };
  }, []);
  return isIdle;
}
