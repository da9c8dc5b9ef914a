import { Collapse } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTexts } from '../shell/texts.tsx';
import { OPENING_MS } from '../theme.ts';
import { MinimumMark } from './MinimumMark.tsx';
import css from './RhythmRow.module.css';

interface RhythmRowProps {
  readonly name: string;
  /** Who meets: `säljchef och säljare, på tu man hand`. */
  readonly who: string;
  /** `1 gång i månaden`; null where it is not decided. */
  readonly often: string | null;
  /** `60 min + 30 min förberedelse` */
  readonly long?: string;
  /** The research minimum in words, and whether the plan meets it. */
  readonly minimum?: { readonly text: string; readonly isMet: boolean };
  /** One thing to do, in the closed row. */
  readonly action?: ReactNode;
  /** What the row is known by in its list. */
  readonly row?: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** The handles. */
  readonly children: ReactNode;
}

/** One kind of follow-up: a line when closed, its handles in place when open. */
export function RhythmRow(props: RhythmRowProps) {
  const { name, who, isOpen, onToggle, children } = props;
  const { texts } = useTexts();
  const bodyId = useId();
  return (
    <section className={css.root} data-open={isOpen || undefined} data-row={props.row} aria-label={name}>
      <div className={css.head}>
        <div className={css.title}>
          <h2>
            <button
              type="button"
              className="covers"
              aria-expanded={isOpen}
              aria-controls={bodyId}
              onClick={onToggle}
            >
              {name}
            </button>
          </h2>
          <p>{who}</p>
        </div>
        {isOpen ? (
          <span className={css.end} title={texts.components.rhythm.close}>
            <IconChevronUp size={18} stroke={1.5} aria-hidden />
          </span>
        ) : (
          <Closed {...props} />
        )}
      </div>
      <Collapse
        id={bodyId}
        expanded={isOpen}
        transitionDuration={OPENING_MS}
        transitionTimingFunction="var(--curve)"
      >
        <div className={css.body}>{children}</div>
      </Collapse>
    </section>
  );
}

function Closed({ often, long, minimum, action }: RhythmRowProps) {
  const { texts } = useTexts();
  return (
    <>
      <div className={css.often}>
        {often === null ? (
          <b data-short>{texts.components.rhythm.notDecided}</b>
        ) : (
          <>
            <b>{often}</b>
            <p>{long}</p>
          </>
        )}
      </div>
      <div className={css.minimum}>
        {minimum !== undefined && (
          <>
            <MinimumMark isMet={minimum.isMet} />
            <span>{minimum.text}</span>
          </>
        )}
      </div>
      <div className={css.end}>{action ?? <IconChevronDown size={18} stroke={1.5} aria-hidden />}</div>
    </>
  );
}
