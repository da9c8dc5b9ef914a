import { useSyncExternalStore } from 'react';

/** How the spread is cut for the screen that it stands on. */
export interface Stage {
  /** A larger screen shows the same spread, larger. */
  readonly zoom: number;
  /** The width of the petrol page, and of what stands on it. */
  readonly field: number;
  readonly inner: number;
  /** `small`: a projector of 1024; `narrow`: one page above the other. */
  readonly size: 'usual' | 'small' | 'narrow';
}

/** The size that the spread is drawn for. */
const DRAWN = { width: 1440, height: 900, field: 616, margin: 56 };
const SMALL = { most: 1200, field: 424, margin: 32 };
const NARROW = { most: 900, margin: 24 };

export function stageOf(width: number, height: number): Stage {
  if (width <= NARROW.most)
    return { zoom: 1, field: width, inner: width - 2 * NARROW.margin, size: 'narrow' };
  if (width < SMALL.most)
    return { zoom: 1, field: SMALL.field, inner: SMALL.field - 2 * SMALL.margin, size: 'small' };
  const zoom = Math.max(1, Math.min(width / DRAWN.width, height / DRAWN.height));
  const field = Math.round(DRAWN.field * Math.min(1, width / zoom / DRAWN.width));
  return { zoom, field, inner: field - 2 * DRAWN.margin, size: 'usual' };
}

/** Follows the window. */
export function useStage(): Stage {
  const size = useSyncExternalStore(onResize, () => `${innerWidth} ${innerHeight}`);
  const [width = 0, height = 0] = size.split(' ').map(Number);
  return stageOf(width, height);
}

function onResize(tell: () => void): () => void {
  addEventListener('resize', tell);
  return () => {
    removeEventListener('resize', tell);
  };
}
