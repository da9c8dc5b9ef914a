import type { GridPlace } from './useGridWindow.ts';

const PAGE_ROWS = 10;

const STEPS: Readonly<Record<string, readonly [rows: number, weeks: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE_ROWS, 0],
  PageDown: [PAGE_ROWS, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

interface Pressed {
  readonly key: string;
  /** With Home and End: to the first or the last row as well. */
  readonly ctrlKey: boolean;
}

/** Where a key goes from a place in a grid of so many rows and weeks; null for a key that goes nowhere. */
export function placeAfter(
  { key, ctrlKey }: Pressed,
  { row, week }: GridPlace,
  rows: number,
  weeks: number,
): GridPlace | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const [down, along] = step;
  const far = ctrlKey && !Number.isFinite(along) ? along : down;
  return { row: within(row + far, rows), week: within(week + along, weeks) };
}

const within = (place: number, count: number): number => Math.max(0, Math.min(count - 1, place));
