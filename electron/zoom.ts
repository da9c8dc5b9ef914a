/** The sizes that the window can be drawn in, as a browser steps them. */
const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

export function biggerZoom(zoom: number): number {
  return STEPS.find((step) => step > zoom) ?? 2;
}

export function smallerZoom(zoom: number): number {
  return STEPS.findLast((step) => step < zoom) ?? 0.5;
}
