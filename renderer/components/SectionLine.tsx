import { Link } from 'wouter';
import { useTexts } from '../shell/texts.tsx';
import css from './SectionLine.module.css';

export interface SectionStop {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly mark: 'done' | 'attention' | 'empty';
  /** What is left to do, in a few words. */
  readonly note?: string;
}

interface SectionLineProps {
  readonly sections: readonly SectionStop[];
  /** The id of the section on the page. */
  readonly current: string;
}

/** The plan as a line with stops: filled is done, half is in progress, open is empty; pricken is where one is. */
export function SectionLine({ sections, current }: SectionLineProps) {
  const { texts } = useTexts();
  const { label, marks } = texts.components.sections;
  return (
    <nav className={css.root} aria-label={label}>
      <ol>
        {sections.map(({ id, name, href, mark, note }) => (
          <li key={id}>
            <Link
              href={href}
              className={css.stop}
              data-mark={mark}
              aria-current={id === current ? 'page' : undefined}
            >
              <i />
              <span>
                {name}
                {mark === 'done' && <span className="sr-only">, {marks.done}</span>}
                {mark !== 'done' && (
                  <small>
                    <span className="sr-only">, </span>
                    {note ?? marks[mark]}
                  </small>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
