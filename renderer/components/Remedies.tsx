import { Button } from '@mantine/core';
import { useTexts } from '../shell/texts.tsx';
import { MinimumMark } from './MinimumMark.tsx';
import css from './Remedies.module.css';

export interface Remedy {
  readonly id: string;
  /** `Kortare samtal` */
  readonly what: string;
  /** `45 till 35 min` */
  readonly how: string;
  /** The key ratio it gives. */
  readonly minutes: number;
  /** The verdict it leads to, in words. */
  readonly then: string;
  readonly isEnough: boolean;
  readonly isTried: boolean;
}

interface RemediesProps {
  /** Nearest first. */
  readonly remedies: readonly Remedy[];
  /** Those of a plan that has changed since: not to be tried. */
  readonly areOld?: boolean;
  readonly onTry: (id: string) => void;
  readonly onUndo: (id: string) => void;
}

/** What would make the plan fit: each tried, and taken back, by one click. What does not help says so. */
export function Remedies({ remedies, areOld = false, onTry, onUndo }: RemediesProps) {
  const { texts } = useTexts();
  const words = texts.components.remedies;
  const nearest = remedies.find(({ isEnough }) => isEnough)?.id;
  const isAnyTried = remedies.some(({ isTried }) => isTried);
  return (
    <ol className={css.root}>
      {remedies.map(({ id, what, how, minutes, then, isEnough, isTried }) => (
        <li key={id} data-enough={isEnough || undefined}>
          <span className={css.what}>
            <b>{what}</b> <span>{how}</span>
          </span>
          <span className={css.minutes}>{words.minutes(minutes)}</span>
          <span className={css.then}>
            <MinimumMark isMet={isEnough} />
            {then}
          </span>
          {(isEnough || isTried) && (
            <Button
              variant={id === nearest && !isAnyTried ? 'filled' : 'default'}
              size="compact-md"
              aria-label={isTried ? words.undoThis(what) : words.tryThis(what)}
              aria-disabled={(areOld && !isTried) || undefined}
              onClick={() => {
                if (isTried) onUndo(id);
                else if (!areOld) onTry(id);
              }}
            >
              {isTried ? words.undo : words.try}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
