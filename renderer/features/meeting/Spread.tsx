import type { CSSProperties, ReactNode } from 'react';
import { Dot } from '#renderer/shell/Brand.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useArrival } from '#renderer/shell/useArrival.ts';
import css from './Spread.module.css';
import type { Stage } from './stage.ts';

interface SpreadProps {
  readonly stage: Stage;
  /** The petrol page. */
  readonly cover: ReactNode;
  readonly children: ReactNode;
}

/** Two pages that fill the screen: what is true now, and where one works. */
export function Spread({ stage, cover, children }: SpreadProps) {
  const { texts } = useTexts();
  useArrival(texts.window.title(texts.meeting.title));
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--field-width': `${stage.field}px`,
    zoom: stage.zoom,
  };
  return (
    <div className={css.root} data-size={stage.size} style={style}>
      <section className={`${css.cover} field`} aria-label={texts.components.panel.label}>
        <h1 className="sr-only">{texts.meeting.title}</h1>
        {cover}
      </section>
      <main className={css.page}>{children}</main>
    </div>
  );
}

/** The name of the product, and of whom it is about. */
export function CoverHead({ children }: { readonly children?: ReactNode }) {
  const { texts } = useTexts();
  return (
    <div className={css.head}>
      <span className={css.brand}>
        <Dot size={22} />
        {texts.shell.product}
      </span>
      {children}
    </div>
  );
}
