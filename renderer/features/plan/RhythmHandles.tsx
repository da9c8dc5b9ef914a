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
import { setField } from './edits.ts';
import css from './rhythm.module.css';
import type { PlanPage } from './planPage.ts';

interface Reach {
  /** The pace at the end of the rule, and the step of a key. */
  readonly often: number;
  readonly step: number;
  readonly minutes: number;
  readonly preparation: number;
  /** What research asks for. */
  readonly band?: { readonly from: number; readonly to: number };
}

/** How far the rules reach; more may be typed, up to what a plan can hold. */
const REACH: Readonly<Record<RhythmKind, Reach>> = {
  coaching: {
    often: 6,
    step: 0.5,
    minutes: 90,
    preparation: 60,
    band: { from: MINIMUM_COACHING_PER_MONTH, to: UPPER_COACHING_PER_MONTH },
  },
  productTraining: {
    often: 4,
    step: 0.5,
    minutes: 240,
    preparation: 120,
    band: { from: MINIMUM_PRODUCT_TRAINING_PER_MONTH, to: 4 },
  },
  processReview: {
    often: 4,
    step: 0.5,
    minutes: 240,
    preparation: 120,
    band: { from: MINIMUM_PROCESS_REVIEW_PER_QUARTER, to: 4 },
  },
  refill: { often: 4, step: 0.5, minutes: 120, preparation: 60 },
};
const MOST_TIMES = 100;
const MOST_MINUTES = 1440;

/** How often, how long, how much preparation. */
export function RhythmHandles({ kind, page }: { readonly kind: RhythmKind; readonly page: PlanPage }) {
  const { texts } = useTexts();
  const words = texts.planScreen.rhythm;
  const { minutes, preparationMinutes } = page.plan.rhythm[kind];
  const reach = REACH[kind];
  const set =
    (field: string) =>
    (value: number | null): void => {
      if (value !== null) page.change([setField('plan', ['plan', 'rhythm', kind, field], value)]);
    };
  return (
    <div className={css.handles}>
      <div className={css.wide}>
        <Often kind={kind} page={page} reach={reach} set={set} />
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
  readonly set: (field: string) => (value: number | null) => void;
}

function Often({ kind, page, reach, set }: OftenProps) {
  const { texts } = useTexts();
  const words = texts.planScreen.rhythm;
  const isQuarterly = kind === 'processReview';
  const value = isQuarterly ? page.plan.rhythm.processReview.perQuarter : page.plan.rhythm[kind].perMonth;
  return (
    <Handle
      label={words.often}
      value={value}
      onChange={set(isQuarterly ? 'perQuarter' : 'perMonth')}
      shown={words.times(value)}
      unit={isQuarterly ? words.perQuarter : words.perMonth}
      min={0}
      max={reach.often}
      most={MOST_TIMES}
      step={reach.step}
      isSpan
      {...(reach.band !== undefined && { band: { ...reach.band, text: words.minimum } })}
    />
  );
}
