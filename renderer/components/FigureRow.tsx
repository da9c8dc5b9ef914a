import css from './FigureRow.module.css';

export interface NamedFigure {
  readonly figure: string;
  readonly label: string;
}

/** A few small figures side by side, each with what it counts. */
export function FigureRow({ figures }: { readonly figures: readonly NamedFigure[] }) {
  return (
    <dl className={css.root}>
      {figures.map(({ figure, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="fig">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
