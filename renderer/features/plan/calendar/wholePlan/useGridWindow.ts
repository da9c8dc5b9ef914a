import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { PlanRow } from './planRows.ts';

/** Pixels. */
export const HEAD_HEIGHT = 80;
const ROW_HEIGHTS = { everyone: 34, trainer: 34, coach: 54, group: 33, seller: 33 };
const NAME_WIDTH = { wide: 176, narrow: 116 };
/** Narrower than this the names take less. */
const NARROW = 560;
const WEEK_WIDTH = { least: 32, most: 46 };
/** Rows and weeks that are drawn beyond the edge. */
const OVERSCAN = { rows: 6, weeks: 3 };

export interface GridPlace {
  readonly row: number;
  readonly week: number;
}
export interface GridSlot {
  readonly index: number;
  /** Pixels from the first row, or the first week. */
  readonly at: number;
}
export interface GridWindow {
  readonly nameWidth: number;
  readonly weekWidth: number;
  readonly height: number;
  readonly rows: readonly GridSlot[];
  readonly weeks: readonly GridSlot[];
}

/** The rows and the weeks in sight of a box that scrolls both ways. `active` stays drawn out of sight too. */
export function useGridWindow(
  box: HTMLElement | null,
  planRows: readonly PlanRow[],
  weekCount: number,
  active: GridPlace,
): GridWindow {
  const width = useWidth(box);
  const nameWidth = width < NARROW ? NAME_WIDTH.narrow : NAME_WIDTH.wide;
  const fitting = Math.floor((width - nameWidth) / Math.max(1, weekCount));
  const weekWidth = Math.max(WEEK_WIDTH.least, Math.min(WEEK_WIDTH.most, fitting));
  const shared = { getScrollElement: () => box };
  const rows = useVirtualizer({
    ...shared,
    count: planRows.length,
    estimateSize: (index) => ROW_HEIGHTS[planRows[index]?.kind ?? 'seller'],
    getItemKey: (index) => planRows[index]?.id ?? index,
    overscan: OVERSCAN.rows,
    scrollMargin: HEAD_HEIGHT,
    rangeExtractor: (range) => withIndex(range, active.row),
  });
  const weeks = useVirtualizer({
    ...shared,
    horizontal: true,
    count: weekCount,
    estimateSize: () => weekWidth,
    overscan: OVERSCAN.weeks,
    scrollMargin: nameWidth,
    rangeExtractor: (range) => withIndex(range, active.week),
  });
  useLayoutEffect(() => weeks.measure(), [weeks, weekWidth]);
  useLayoutEffect(() => rows.measure(), [rows, planRows]);
  const inSight = weeks.getVirtualItems();
  // The same weeks until others come into sight: the rows are drawn from them.
  const drawnWeeks = useMemo(
    () => inSight.map(({ index, start }) => ({ index, at: start - nameWidth })),
    [inSight, nameWidth],
  );
  return {
    nameWidth,
    weekWidth,
    height: rows.getTotalSize(),
    rows: rows.getVirtualItems().map(({ index, start }) => ({ index, at: start - HEAD_HEIGHT })),
    weeks: drawnWeeks,
  };
}

function withIndex(range: Range, index: number): number[] {
  const drawn = defaultRangeExtractor(range);
  if (index < 0 || index >= range.count || drawn.includes(index)) return drawn;
  return [...drawn, index].sort((a, b) => a - b);
}

function useWidth(box: HTMLElement | null): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (box === null) return undefined;
    const measure = (): void => setWidth(box.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [box]);
  return width;
}
