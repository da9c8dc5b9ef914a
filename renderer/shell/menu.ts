/** What the native menu asks for, heard from the first moment: kept until the window is there to carry it out. */
import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '#contract/events.ts';

type Take = (command: MenuCommand) => void;
let taker: Take | null = null;
let early: readonly MenuCommand[] = [];

export function hearMenu(command: MenuCommand): void {
  if (taker === null) early = [...early, command];
  else taker(command);
}

/** Takes what the menu asks for while the component is there, and first what was asked for before. */
export function useMenu(take: Take): void {
  const latest = useEffectEvent(take);
  useEffect(
    () =>
      takeMenu((command) => {
        latest(command);
      }),
    [],
  );
}

/** Gives what stops it. */
export function takeMenu(take: Take): () => void {
  taker = take;
  const waiting = early;
  early = [];
  for (const command of waiting) take(command);
  return () => {
    if (taker === take) taker = null;
  };
}
