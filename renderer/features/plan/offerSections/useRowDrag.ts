import { useState, type PointerEvent as Pressed, type RefObject } from 'react';
import { useHeldPointer } from '#renderer/shell/useHeldPointer.ts';

/** Pixels that a press may move and still be a press. */
const SLACK = 5;

interface Press {
  readonly id: string;
  readonly pointer: number;
  readonly from: number;
}

interface RowDrag {
  readonly grab: (event: Pressed, id: string) => void;
  /** The row that is dragged. */
  readonly held: string | null;
  /** The row above which it would come; empty for last, null where it would stay. */
  readonly target: string | null;
}

/** Rows of a list, by their `data-row`, taken elsewhere by mouse, pen or finger. Escape leaves them where they were. */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: string, before: string | null) => void,
): RowDrag {
  const [press, setPress] = useState<Press | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const [isDragging, setDragging] = useState(false);
  const end = (): void => {
    setPress(null);
    setTarget(null);
    setDragging(false);
  };
  useHeldPointer(press !== null, {
    move: ({ pointerId, clientY }) => {
      if (press?.pointer !== pointerId) return;
      if (!isDragging && Math.abs(clientY - press.from) < SLACK) return;
      setDragging(true);
      setTarget(targetAt(list.current, press.id, clientY));
    },
    release: ({ pointerId, type }) => {
      if (press?.pointer !== pointerId) return;
      if (type === 'pointerup' && target !== null) onDrop(press.id, target === '' ? null : target);
      end();
    },
    key: (event) => {
      if (event.key !== 'Escape' || !isDragging) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    },
  });
  return {
    held: isDragging ? (press?.id ?? null) : null,
    target,
    grab: (event, id) => {
      if (event.button !== 0) return;
      event.preventDefault();
      setPress({ id, pointer: event.pointerId, from: event.clientY });
    },
  };
}

/** The first row whose middle is below the pointer. */
function targetAt(list: HTMLElement | null, id: string, y: number): string | null {
  const rows = [...(list?.querySelectorAll<HTMLElement>(':scope > [data-row]') ?? [])];
  const ids = rows.map((row) => row.dataset['row'] ?? '');
  const found = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  const at = found < 0 ? rows.length : found;
  const own = ids.indexOf(id);
  return at === own || at === own + 1 ? null : (ids[at] ?? '');
}
