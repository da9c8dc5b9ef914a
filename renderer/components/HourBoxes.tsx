import { useTexts } from '../shell/texts.tsx';
import type { CoachHours } from './CoachBar.tsx';
import css from './HourBoxes.module.css';

/** Where hours are few: a box is half an hour. Filled is needed, open is left over, hatched is missing. */
export function HourBoxes({ name, needed, available }: Omit<CoachHours, 'id'>) {
  const { texts } = useTexts();
  const boxes = (hours: number): number => Math.round(2 * hours);
  const has = available === null ? boxes(needed) : boxes(available);
  const count = Math.max(boxes(needed), has);
  return (
    <span
      className={css.root}
      role="img"
      aria-label={texts.components.coachBar.says(name, needed, available)}
    >
      {Array.from({ length: count }, (_, box) => (
        <i key={box} data-kind={box >= has ? 'short' : box < boxes(needed) ? 'need' : 'room'} />
      ))}
    </span>
  );
}
