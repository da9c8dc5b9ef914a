import {
  MINIMUM_COACHING_PER_MONTH,
  MINIMUM_PROCESS_REVIEW_PER_QUARTER,
  MINIMUM_PRODUCT_TRAINING_PER_MONTH,
  UPPER_COACHING_PER_MONTH,
} from '#domain/figures.ts';
import type { RhythmKind } from '#domain/plan.ts';
import { Handle } from '#renderer/components/Handle.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { CoachingShape } from './CoachingShape.tsx';
import css from './rhythm.module.css';
import type { PlanPage } from './planPage.ts';
import { setFigure, TimesHandle } from './TimesHandle.tsx';

interface Reach {
  /** The pace at the end of the rule. */
  readonly often: number;
  readonly minutes: number;
  readonly preparation: number;
  /** What research asks for. */
  readonly band?: { readonly from: number; readonly to: number };
}

/** How far the rules reach; more may be typed, up to what a plan can hold. */
const REACH: Readonly<Record<RhythmKind, Reach>> = {
  coaching: {
    often: 6,
    minutes: 90,
    preparation: 60,
    band: { from: MINIMUM_COACHING_PER_MONTH, to: UPPER_COACHING_PER_MONTH },
  },
  productTraining: {
    often: 4,
    minutes: 240,
    preparation: 120,
    band: { from: MINIMUM_PRODUCT_TRAINING_PER_MONTH, to: 4 },
  },
  processReview: {
    often: 4,
    minutes: 240,
    preparation: 120,
    band: { from: MINIMUM_PROCESS_REVIEW_PER_QUARTER, to: 4 },
  },
  refill: { often: 4, minutes: 120, preparation: 60 },
};
const MOST_MINUTES = 1440;

/** How often, how long, how much preparation. */
export function RhythmHandles({ kind, page }: { readonly kind: RhythmKind; readonly page: PlanPage }) {
  const { texts } = useTexts();
  const words = texts.planScreen.rhythm;
  const { minutes, preparationMinutes } = page.plan.rhythm[kind];
  const reach = REACH[kind];
  const set = (field: string): ((value: number | null) => void) =>
    setFigure(page, ['plan', 'rhythm', kind, field]);
  return (
    <div className={css.handles}>
      <div className={css.wide}>
        <Often kind={kind} page={page} reach={reach} />
      </div>
      <Handle
        label={words.long}
        value={minutes}
        onChange={set('minutes')}
        unit={words.minutes}
        min={0}
        max={reach.minutes}
        most={MOST_MINUTES}
        step={5}
        isWhole
      />
      <Handle
        label={words.preparation}
        value={preparationMinutes}
        onChange={set('preparationMinutes')}
        unit={words.minutes}
        min={0}
        max={reach.preparation}
        most={MOST_MINUTES}
        step={5}
        isWhole
      />
      {kind === 'coaching' && <CoachingShape page={page} />}
    </div>
  );
}

interface OftenProps {
  readonly kind: RhythmKind;
  readonly page: PlanPage;
  readonly reach: Reach;
}

function Often({ kind, page, reach }: OftenProps) {
  const { texts } = useTexts();
  const words = texts.planScreen.rhythm;
  const isQuarterly = kind === 'processReview';
  const value = isQuarterly ? page.plan.rhythm.processReview.perQuarter : page.plan.rhythm[kind].perMonth;
  return (
    <TimesHandle
      page={page}
      label={words.often}
      value={value}
      at={['plan', 'rhythm', kind, isQuarterly ? 'perQuarter' : 'perMonth']}
      unit={(isQuarterly ? words.perQuarter : words.perMonth)(value)}
      max={reach.often}
      {...(reach.band !== undefined && { band: { ...reach.band, text: words.minimum } })}
    />
  );
}
