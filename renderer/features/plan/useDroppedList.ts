import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useDroppedLists } from '#renderer/shell/dropped.ts';
import { planPath } from '#renderer/shell/paths.ts';

export interface DroppedList {
  /** On its way into the plan. */
  readonly file: File | null;
  readonly forget: () => void;
}

/** A list of people that is dropped while the plan is open, in whichever section: the people section shows it. */
export function useDroppedList(id: string): DroppedList {
  const [, go] = useLocation();
  const [file, setFile] = useState<File | null>(null);
  useDroppedLists((dropped) => {
    setFile(dropped);
    go(planPath(id, 'people'));
    return true;
  });
  return useMemo(() => ({ file, forget: () => setFile(null) }), [file]);
}
