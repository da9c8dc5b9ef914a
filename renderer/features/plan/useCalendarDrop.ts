import { useMemo, useState, type DragEvent } from 'react';
import { useDroppedCalendars } from '#renderer/shell/dropped.ts';
import { useToasts } from '#renderer/shell/toasts.tsx';
import type { PlanPage } from './planPage.ts';
import type { DroppedCalendar } from './useBusyTimes.ts';

export interface CalendarDrop {
  /** Whether a file is held over the person's row. */
  readonly isUnderFile: (person: string) => true | undefined;
  /** Hears a file that is held over the tree, moved away or let go. */
  readonly onFileOver: (event: DragEvent) => void;
  readonly droppedOn: (person: string) => DroppedCalendar | null;
}

/** A calendar that is let go on a person's row becomes that person's busy times. `open` shows the row; null where rows cannot be changed. */
export function useCalendarDrop(
  { offer: { texts } }: PlanPage,
  open: ((person: string) => void) | null,
): CalendarDrop {
  const { say } = useToasts();
  const [fileOver, setFileOver] = useState<string | null>(null);
  const [dropped, setDropped] = useState<{ readonly person: string; readonly file: File } | null>(null);
  useDroppedCalendars((file, at) => {
    const person = rowAt(at);
    if (person === null) return false;
    if (open === null) say(texts.planScreen.people.busy.withoutInitials);
    else {
      setDropped({ person, file });
      open(person);
    }
    return true;
  });
  const calendar = useMemo(() => dropped && { file: dropped.file, taken: () => setDropped(null) }, [dropped]);
  return {
    isUnderFile: (person) => fileOver === person || undefined,
    onFileOver: ({ type, target, dataTransfer }) => {
      const isOver = type === 'dragover' && dataTransfer.types.includes('Files');
      setFileOver(isOver && target instanceof Element ? rowAt(target) : null);
    },
    droppedOn: (person) => (dropped?.person === person ? calendar : null),
  };
}

/** Whose row, or what is open below it. */
function rowAt(at: Element | null): string | null {
  const row = at?.closest('[data-person]');
  return row instanceof HTMLElement ? (row.dataset['person'] ?? null) : null;
}
