import { useEffect, useState } from 'react';
import { firstArrival } from './useArrival.ts';

const LATEST_MS = 1000;

/** False until the first screen is painted, and there is nothing left to do for it. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    let isGone = false;
    const wait = (): void => {
      requestIdleCallback(() => !isGone && setIsIdle(true), { timeout: LATEST_MS });
    };
    void firstArrival.then(() => requestAnimationFrame(wait));
    return () => {
      isGone = true;
    };
  }, []);
  return isIdle;
}
