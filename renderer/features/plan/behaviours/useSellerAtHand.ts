import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { teamsOf, type Team } from '#domain/behaviours.ts';
import type { Plan } from '#domain/plan.ts';

export interface SellerAtHand {
  readonly teams: readonly Team[];
  /** All sellers, coach by coach. */
  readonly order: readonly string[];
  readonly id: string;
  /** From 0. */
  readonly place: number;
  /** How often in a row one has gone to a seller: with each the focus goes along. */
  readonly arrivals: number;
  /** Shows a seller; the focus stays where it is. */
  readonly show: (id: string) => void;
  readonly goTo: (id: string) => void;
  /** To the next or the previous one, where there is one. */
  readonly step: (by: -1 | 1) => void;
}

export const STEPS: Readonly<Record<string, -1 | 1>> = { PageUp: -1, PageDown: 1 };

/** One seller at a time: the first to begin with, the next by Alt and Page Down wherever the focus is. */
export function useSellerAtHand(plan: Plan): SellerAtHand {
  const [chosen, setChosen] = useState<{ readonly id: string; readonly arrivals: number } | null>(null);
  const teams = useMemo(() => teamsOf(plan), [plan]);
  const order = useMemo(() => teams.flatMap(({ sellers }) => sellers), [teams]);
  const place = Math.max(0, order.indexOf(chosen?.id ?? ''));
  const arrivals = chosen?.arrivals ?? 0;
  const goTo = (id: string): void => setChosen({ id, arrivals: arrivals + 1 });
  const step = (by: -1 | 1): void => {
    const next = order[place + by];
    if (next !== undefined) goTo(next);
  };
  useStepKeys(step);
  return {
    ...{ teams, order, place, arrivals, goTo, step },
    id: order[place] ?? '',
    show: (id) => setChosen({ id, arrivals: 0 }),
  };
}

function useStepKeys(onStep: (by: -1 | 1) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const by = STEPS[event.key];
    const isOver = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null;
    if (!event.altKey || by === undefined || isOver) return;
    event.preventDefault();
    onStep(by);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
