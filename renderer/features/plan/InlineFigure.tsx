import { useFigure, type FigureProps } from '#renderer/components/useFigure.ts';
import css from './items.module.css';

/** A figure in a row, edited where it stands. */
export function InlineFigure(
  props: FigureProps & { readonly placeholder?: string; readonly tabIndex?: number },
) {
  const { value, unit, placeholder, tabIndex } = props;
  const { input, problem, problemId } = useFigure(props);
  return (
    <span className={css.figure}>
      <input {...input} placeholder={placeholder} tabIndex={tabIndex} />
      {value !== null && unit !== undefined && <span aria-hidden>{unit}</span>}
      {problem !== null && (
        <span id={problemId} role="alert" className={css.problem}>
          {problem}
        </span>
      )}
    </span>
  );
}
