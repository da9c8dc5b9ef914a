import { Fragment, type ReactNode } from 'react';
import css from './EditableSentence.module.css';
import { useFigure, type FigureProps } from './useFigure.ts';

interface EditableSentenceProps {
  /** A sentence with its figures named in braces: `{sellers} får {talks} i månaden.` */
  readonly text: string;
  /** By name, most often `FigureInSentence`. A name without a part is left out. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** One sentence whose figures can be typed over. */
export function EditableSentence({ text, parts }: EditableSentenceProps) {
  // Text and names alternate.
  const pieces = text.split(/\{(\w+)\}/u);
  return (
    <p className={css.sentence}>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>
      ))}
    </p>
  );
}

/** A figure within a sentence, with the word after it: `12 säljare`. */
export function FigureInSentence(props: FigureProps & { readonly placeholder?: string }) {
  const { input, problem, problemId } = useFigure(props);
  return (
    <span className={css.part}>
      <label className={css.figure}>
        <input {...input} placeholder={props.placeholder} />
        {props.unit !== undefined && <span> {props.unit}</span>}
      </label>
      {problem !== null && (
        <span id={problemId} className={css.problem} role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
