import { useState } from 'react';
import { useTexts } from '../shell/texts.tsx';
import { CoachBar, type CoachHours } from './CoachBar.tsx';
import css from './CoachBars.module.css';
import { scaleEnd } from './measureScale.ts';

/** More bars than this are not taken in at a glance. */
const MOST = 6;
const USUAL_END = 6;

/** A bar for each coach on one scale. Of many, those with the least time to spare, and a way to the rest. */
export function CoachBars({ coaches }: { readonly coaches: readonly CoachHours[] }) {
  const { texts } = useTexts();
  const words = texts.components.panel;
  const [isOpen, setIsOpen] = useState(false);
  const isMany = coaches.length > MOST;
  const ordered = isMany ? coaches.toSorted((a, b) => spare(a) - spare(b)) : coaches;
  const shown = isMany && !isOpen ? ordered.slice(0, MOST - 1) : ordered;
  const max = scaleEnd(
    coaches.flatMap(({ needed, available }) => [needed, available ?? 0]),
    USUAL_END,
  );
  return (
    <>
      <ul className={css.list}>
        {shown.map((coach) => (
          <li key={coach.id}>
            <CoachBar coach={coach} max={max} />
          </li>
        ))}
      </ul>
      {isMany && (
        <button type="button" className={css.more} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? words.fewer : words.more(coaches.length - shown.length)}
        </button>
      )}
    </>
  );
}

/** Hours left over; unknown hours come last, those who need most first. */
function spare({ needed, available }: CoachHours): number {
  return available === null ? Number.MAX_SAFE_INTEGER / 2 - needed : available - needed;
}
