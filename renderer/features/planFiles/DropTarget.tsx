import { useEffect, useEffectEvent, useState } from 'react';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './DropTarget.module.css';

interface DropTargetProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** The whole window takes files; while one is held over it, it says so. */
export function DropTarget({ onFiles }: DropTargetProps) {
  const { texts } = useTexts();
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      // Without this the window would open the file in its own place.
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={`${css.root} field`} role="status">
      <div className={css.target}>
        <p>{texts.window.drop.here}</p>
        <p>{texts.window.drop.note}</p>
      </div>
    </div>
  );
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
