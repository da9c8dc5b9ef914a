/** Lists of people dropped on the window: the plan that is on the screen takes them. */
import { useEffect, useEffectEvent } from 'react';

type Take = (file: File) => void;
let taker: Take | null = null;

/** Takes every list for as long as the component is there. */
export function useDroppedLists(take: Take): void {
  const latest = useEffectEvent(take);
  useEffect(() => {
    const own: Take = (file) => {
      latest(file);
    };
    taker = own;
    return () => {
      if (taker === own) taker = null;
    };
  }, []);
}

/** False where no plan is on the screen. */
export function giveList(file: File): boolean {
  taker?.(file);
  return taker !== null;
}

/** By its name: what is in it shows when it is read. */
export function isList({ name }: File): boolean {
  return /\.(?:csv|tsv|txt|xlsx?)$/iu.test(name);
}
