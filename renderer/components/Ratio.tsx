import type { ReactNode } from 'react';
import { useTexts } from '../shell/texts.tsx';
import css from './Ratio.module.css';

interface RatioProps {
  /** Minutes per seller and week. */
  readonly minutes: number;
  readonly isLarge?: boolean;
  /** Stands at the foot of the figure, at its right. */
  readonly beside?: ReactNode;
}

/** The key ratio: the largest figure of the screen, and its unit. */
export function Ratio({ minutes, isLarge = false, beside }: RatioProps) {
  const { texts } = useTexts();
  const figure = texts.format.number(minutes, 0);
  return (
    <p className={css.root} data-large={isLarge || undefined}>
      <span className={css.hero}>
        <span className={`${css.figure} fig`} data-digits={figure.length}>
          {figure}
        </span>
        {beside}
      </span>{' '}
      <span className={css.unit}>{texts.components.ratio.unit}</span>
    </p>
  );
}
