/** Commands by name: the native menu, the palette and the keyboard give them, whatever screen is up carries them out. */
import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '#contract/events.ts';

/** What the palette and the screens ask for, without an item in the menu. */
export type OwnCommand = 'saveVersion' | 'nextCohort' | 'saveTemplate' | 'applyTemplate';
type Command = MenuCommand | OwnCommand;
type Act = () => void;
const takers = new Map<Command, readonly Act[]>();
/** What carries these out is loaded after the first paint: asked for before that, they wait for it. */
const LOADED_LATER: ReadonlySet<Command> = new Set<Command>(['search', 'openPlanFile', 'help']);
let waiting: Command | null = null;

/** Carries out a command for as long as the component is there. The one that came last is asked. */
export function useCommand(command: Command, act: Act): void {
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
export function runCommand(command: Command): boolean {
  const taker = takers.get(command)?.at(-1);
  if (taker === undefined && LOADED_LATER.has(command)) {
    waiting = command;
    return true;
  }
  taker?.();
  return taker !== undefined;
}
