import { useDrops } from '#renderer/shell/drops.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './DropTarget.module.css';

interface DropTargetProps {
  readonly onFiles: Parameters<typeof useDrops>[0];
}

/** The whole window takes files; while one is held over it, it says so. */
export function DropTarget({ onFiles }: DropTargetProps) {
  const { texts } = useTexts();
  const isOver = useDrops(onFiles);
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
