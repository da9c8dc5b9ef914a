import type { VerdictKind } from '#domain/figures.ts';
import { useTexts } from '../shell/texts.tsx';
import type { CoachHours } from './CoachBar.tsx';
import { CoachBars } from './CoachBars.tsx';
import { FigureRow } from './FigureRow.tsx';
import css from './KeyPanel.module.css';
import { Measure } from './Measure.tsx';
import { Ratio } from './Ratio.tsx';
import { Research, type ResearchCheck } from './Research.tsx';
import { Verdict } from './Verdict.tsx';

interface KeyPanelProps {
  /** Null where there is nobody to coach yet. */
  readonly figures: KeyFigures | null;
  readonly coaches: readonly CoachHours[];
  readonly checks: readonly ResearchCheck[];
  readonly source: string;
  /** What the coaches' own calendars take; null where none are read. */
  readonly busy?: string | null;
}

export interface KeyFigures {
  readonly minutesPerSellerPerWeek: number;
  readonly floor: number;
  readonly ceiling: number | null;
  readonly verdict: { readonly kind: VerdictKind; readonly reason: string };
  readonly hoursPerWeek: number;
  readonly hoursPerSellerPerMonth: number;
  readonly sellersPerCoach: number;
}

/** The answer: always on petrol, always in sight, following every key. */
export function KeyPanel({ figures, coaches, checks, source, busy = null }: KeyPanelProps) {
  const { texts } = useTexts();
  const words = texts.components.panel;
  return (
    <aside className={`${css.root} field`} aria-label={words.label} tabIndex={0}>
      {figures === null ? <Nobody /> : <Answer figures={figures} />}
      {coaches.length > 0 && (
        <section className={css.coaches} aria-label={words.coaches}>
          <CoachBars coaches={coaches} />
          {busy !== null && <p className={css.busy}>{busy}</p>}
        </section>
      )}
      <section className={css.research} aria-label={words.research}>
        <Research checks={checks} source={source} />
      </section>
    </aside>
  );
}

function Answer({ figures }: { figures: KeyFigures }) {
  const { texts } = useTexts();
  const words = texts.components.panel;
  const { number } = texts.format;
  return (
    <>
      <div className={css.hero}>
        <Ratio minutes={figures.minutesPerSellerPerWeek} />
        <Measure value={figures.minutesPerSellerPerWeek} floor={figures.floor} ceiling={figures.ceiling} />
        <Verdict {...figures.verdict} />
      </div>
      <div className={css.figures}>
        <FigureRow
          figures={[
            {
              figure: number(figures.hoursPerWeek, figures.hoursPerWeek < 100 ? 1 : 0),
              label: words.perWeek,
            },
            { figure: number(figures.hoursPerSellerPerMonth), label: words.perSellerAndMonth },
            { figure: number(figures.sellersPerCoach), label: words.sellersPerCoach },
          ]}
        />
      </div>
    </>
  );
}

function Nobody() {
  const { texts } = useTexts();
  const { none, noneReason } = texts.components.ratio;
  return (
    <div className={css.nobody}>
      <h2>{none}</h2>
      <p>{noneReason}</p>
    </div>
  );
}
