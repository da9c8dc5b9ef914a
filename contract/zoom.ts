/** The sizes that the window can be drawn in, as a browser steps them: for the menu and for the settings. */
const SIZES = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** The next larger size; the size itself where there is none. */
export function biggerZoom(zoom: number): number {
  return SIZES.find((size) => size > zoom) ?? zoom;
}

/** The next smaller size; the size itself where there is none. */
export function smallerZoom(zoom: number): number {
  return SIZES.findLast((size) => size < zoom) ?? zoom;
}
