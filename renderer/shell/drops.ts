/** Files dropped on the window, heard from the first moment: kept until the window is there to take them. */
import { useEffect, useEffectEvent, useState } from 'react';

/** `at`: what they were let go over. */
type Take = (files: readonly File[], at: Element | null) => void;

interface Taker {
  readonly over: (isOver: boolean) => void;
  readonly take: Take;
}

let taker: Taker | null = null;
let early: Parameters<Take> | null = null;

/** Without this the window would open a file in its own place. */
export function hearDrops(): void {
  window.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    taker?.over(true);
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) taker?.over(false);
  });
  window.addEventListener('drop', (event) => {
    taker?.over(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const at = event.target instanceof Element ? event.target : null;
    if (taker === null) early = [files, at];
    else taker.take(files, at);
  });
}

/** Takes what is dropped while the component is there, and what was before. True while files are held over the window. */
export function useDrops(onFiles: Take): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const own: Taker = { over: setIsOver, take: (files, at) => take(files, at) };
    taker = own;
    if (early !== null) take(...early);
    early = null;
    return () => {
      if (taker === own) taker = null;
    };
  }, []);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
