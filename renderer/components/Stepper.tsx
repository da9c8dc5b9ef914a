import { IconMinus, IconPlus } from '@tabler/icons-react';
import css from './Stepper.module.css';
import { useFigure, type FigureProps } from './useFigure.ts';

interface StepperProps extends FigureProps {
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly placeholder?: string;
  /** Drawn as what falls short. */
  readonly isShort?: boolean;
}

/** A figure between a minus and a plus, typed over where it stands. By keyboard the arrows do what the buttons do. */
export function Stepper(props: StepperProps) {
  const { value, min, max, unit, placeholder, isShort = false } = props;
  const { input, problem, problemId, stepBy } = useFigure(props);
  return (
    <span className={css.root}>
      <span className={css.box} data-short={isShort || undefined}>
        <button
          type="button"
          tabIndex={-1}
          aria-label={props.lessLabel}
          disabled={value === null || value <= min}
          onClick={() => stepBy(-1)}
        >
          <IconMinus size={14} stroke={1.75} />
        </button>
        <span className={css.figure}>
          <input {...input} placeholder={placeholder} />
          {value !== null && <span>{unit}</span>}
        </span>
        <button
          type="button"
          tabIndex={-1}
          aria-label={props.moreLabel}
          disabled={value !== null && value >= max}
          onClick={() => stepBy(1)}
        >
          <IconPlus size={14} stroke={1.75} />
        </button>
      </span>
      {problem !== null && (
        <span id={problemId} className={css.problem} role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
