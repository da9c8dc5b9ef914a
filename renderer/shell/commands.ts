/** Commands by name: the native menu, the palette and the keyboard give them, whatever screen is up carries them out. */
import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '#contract/replies.ts';

type Act = () => void;
const takers = new Map<MenuCommand, readonly Act[]>();
/** What carries these out is loaded after the first paint: asked for before that, they wait for it. */
const LOADED_LATER: ReadonlySet<MenuCommand> = new Set(['search', 'openPlanFile', 'help']);
let waiting: MenuCommand | null = null;

/** Carries out a command for as long as the component is there. The one that came last is asked. */
export function useCommand(command: MenuCommand, act: Act): void {
  const latest = useEffectEvent(act);
  useEffect(() => {
    const own: Act = () => {
      latest();
    };
    takers.set(command, [...(takers.get(command) ?? []), own]);
    if (waiting === command) {
      waiting = null;
      own();
    }
    return () => {
      takers.set(
        command,
        (takers.get(command) ?? []).filter((one) => one !== own),
      );
    };
  }, [command]);
}

/** False where nobody on the screen can carry it out. */
export function runCommand(command: MenuCommand): boolean {
  const taker = takers.get(command)?.at(-1);
  if (taker === undefined && LOADED_LATER.has(command)) {
    waiting = command;
    return true;
  }
  taker?.();
  return taker !== undefined;
}
