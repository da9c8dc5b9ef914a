import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type PointerEvent as Pressed,
} from 'react';
import { useHeldPointer } from '#renderer/shell/useHeldPointer.ts';
import { scrollerOf } from './useVirtualRows.ts';

export interface SellerDrag {
  readonly sellers: readonly string[];
  /** The coach beneath the pointer. */
  readonly target: string | null;
}

interface Given {
  /** The element that holds the rows and stays while they come and go. */
  readonly list: HTMLElement | null;
  readonly onDrop: (sellers: readonly string[], coach: string) => void;
  readonly onCancel: () => void;
}

interface Held {
  readonly drag: SellerDrag | null;
  /** On what one takes hold of. */
  readonly grab: (event: Pressed, sellers: readonly string[]) => void;
  /** For what follows the pointer. */
  readonly holdGhost: (element: HTMLElement | null) => void;
}

/** Pixels that a press may move and still be a press. */
const SLACK = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Sellers taken by mouse, pen or finger to another coach. Escape puts them back. */
export function useSellerDrag({ list, onDrop, onCancel }: Given): Held {
  const [pressed, setPressed] = useState<{
    readonly pointer: number;
    readonly from: Point;
    readonly sellers: readonly string[];
  } | null>(null);
  const [drag, setDrag] = useState<SellerDrag | null>(null);
  const [ghost, holdGhost] = useState<HTMLElement | null>(null);
  const point = useRef<Point>({ x: 0, y: 0 });
  const isDragging = drag !== null;

  const end = (isDropped: boolean): void => {
    setPressed(null);
    setDrag(null);
    if (drag === null) return;
    if (!isDropped || drag.target === null) onCancel();
    else onDrop(drag.sellers, drag.target);
  };
  const look = (): void => {
    if (ghost !== null) place(ghost, point.current);
    const target = coachAt(point.current);
    if (pressed !== null && (drag === null || drag.target !== target))
      setDrag({ sellers: pressed.sellers, target });
  };
  useHeldPointer(pressed !== null, {
    move: (event) => {
      if (pressed === null || event.pointerId !== pressed.pointer) return;
      point.current = { x: event.clientX, y: event.clientY };
      const { x, y } = pressed.from;
      if (drag === null && Math.hypot(event.clientX - x, event.clientY - y) < SLACK) return;
      // The list keeps the pointer, also where the row that it began on is scrolled away.
      if (drag === null) list?.setPointerCapture(event.pointerId);
      look();
    },
    release: (event) => {
      if (pressed !== null && event.pointerId === pressed.pointer) end(event.type === 'pointerup');
    },
    key: (event) => {
      if (event.key !== 'Escape' || drag === null) return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    },
  });
  useLayoutEffect(() => {
    if (ghost !== null) place(ghost, point.current);
  }, [ghost]);
  useScrolling(isDragging ? list : null, () => point.current.y, look);

  return {
    drag,
    holdGhost,
    grab: (event, sellers) => {
      if (event.button !== 0 || sellers.length === 0) return;
      setPressed({ pointer: event.pointerId, from: { x: event.clientX, y: event.clientY }, sellers });
    },
  };
}

/** While something is held at an edge, the page comes along. */
function useScrolling(list: HTMLElement | null, at: () => number, look: () => void): void {
  const where = useEffectEvent(at);
  const onScroll = useEffectEvent(look);
  useEffect(() => {
    if (list === null) return undefined;
    return scrollAtEdges(
      list,
      () => where(),
      () => onScroll(),
    );
  }, [list]);
}

function place(element: HTMLElement, { x, y }: Point): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
}

/** Every row says whose it is. */
function coachAt({ x, y }: Point): string | null {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-coach]')?.dataset['coach'] ?? null;
}

/** Pixels from an edge within which the page scrolls, and the most it does a frame. */
const EDGE = 56;
const FASTEST = 14;

function scrollAtEdges(list: HTMLElement, at: () => number, onScroll: () => void): () => void {
  const scroller = scrollerOf(list);
  let frame = 0;
  const step = (): void => {
    frame = requestAnimationFrame(step);
    if (scroller === null) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const above = Math.max(0, top + EDGE - at());
    const below = Math.max(0, at() - (bottom - EDGE));
    const by = Math.round((Math.min(1, below / EDGE) - Math.min(1, above / EDGE)) * FASTEST);
    if (by === 0) return;
    scroller.scrollBy(0, by);
    onScroll();
  };
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
  };
}
