import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useState } from 'react';

interface Given {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** Pixels, until a row is measured. */
  readonly heightOf: (index: number) => number;
  /** Up to so many rows are all drawn. */
  readonly few?: number;
  /** A row that stays drawn where it is out of sight, as the one with the focus. */
  readonly kept?: number;
}

interface VirtualRow {
  readonly key: string;
  readonly index: number;
  readonly top: number;
}

export interface VirtualRows {
  /** For the element that holds the rows, `height` tall. */
  readonly holdList: (element: HTMLElement | null) => void;
  readonly list: HTMLElement | null;
  readonly height: number;
  readonly rows: readonly VirtualRow[];
  /** For each row's element, with its `data-index`. */
  readonly measure: (element: Element | null) => void;
  readonly scrollTo: (index: number) => void;
}

const USUAL_OVERSCAN = 12;

/** The rows in sight of a list that is part of a page: the page scrolls, not the list. */
export function useVirtualRows({ count, keyOf, heightOf, few = 0, kept = -1 }: Given): VirtualRows {
  const [list, holdList] = useState<HTMLElement | null>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const scroller = scrollerOf(list);
    if (list === null || scroller === null) return undefined;
    const measure = (): void => {
      const distance = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setAbove(Math.round(distance + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of scroller.children) observer.observe(child);
    return () => {
      observer.disconnect();
    };
  }, [list]);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollerOf(list),
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: count <= few ? few : USUAL_OVERSCAN,
    scrollMargin: above,
    rangeExtractor: (range) => withRow(range, kept),
  });
  return {
    holdList,
    list,
    height: virtualizer.getTotalSize(),
    rows: virtualizer
      .getVirtualItems()
      .map(({ key, index, start }) => ({ key: String(key), index, top: start - above })),
    measure: virtualizer.measureElement,
    scrollTo: (index) => {
      virtualizer.scrollToIndex(index, { align: 'auto' });
    },
  };
}

/** In the order of the list, by which it is read and gone through. */
function withRow(range: Range, kept: number): number[] {
  const rows = defaultRangeExtractor(range);
  if (kept < 0 || kept >= range.count || rows.includes(kept)) return rows;
  return [...rows, kept].sort((a, b) => a - b);
}

/** The nearest element around that scrolls. */
export function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let around = element?.parentElement ?? null; around !== null; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (overflowY === 'auto' || overflowY === 'scroll') return around;
  }
  return null;
}
