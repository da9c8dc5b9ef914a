import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RhythmKind } from '#domain/plan.ts';
import { visibleText } from '#domain/proposal/text.ts';
import { perMonthText } from '#domain/proposal/words.ts';
import { RhythmRow } from '#renderer/components/RhythmRow.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { CheckpointRow } from './CheckpointRow.tsx';
import { setField } from './edits.ts';
import { RhythmHandles } from './RhythmHandles.tsx';
import { RhythmMeaning } from './RhythmMeaning.tsx';
import { SectionSheet } from './SectionSheet.tsx';
import type { PlanPage } from './planPage.ts';
import { TrainerDays } from './TrainerDays.tsx';

const KINDS: readonly RhythmKind[] = ['coaching', 'productTraining', 'processReview', 'refill'];
/** Where nothing is decided, the least that research asks for; a refill once a month (rule of thumb). */
const FIRST_PACE = { coaching: 2, productTraining: 1, processReview: 1, refill: 1 };

/** How often and how long, a row a kind; one is open at a time. */
export function RhythmSection({ page }: { readonly page: PlanPage }) {
  const { texts } = useTexts();
  const [open, setOpen] = useState<RhythmKind | 'checkpoint' | 'trainer' | null>('coaching');
  const toggle = (kind: typeof open): void => setOpen(kind === open ? null : kind);
  const next = KINDS.find((kind) => kind !== open && oftenText(page, kind) === null);
  return (
    <SectionSheet section="rhythm" page={page} lede={texts.planScreen.rhythm.lede}>
      {KINDS.map((kind) => (
        <KindRow
          key={kind}
          kind={kind}
          page={page}
          isOpen={open === kind}
          isNext={kind === next}
          onToggle={() => toggle(kind)}
        />
      ))}
      <CheckpointRow page={page} isOpen={open === 'checkpoint'} onToggle={() => toggle('checkpoint')} />
      <TrainerDays page={page} isOpen={open === 'trainer'} onToggle={() => toggle('trainer')} />
    </SectionSheet>
  );
}

interface KindRowProps {
  readonly kind: RhythmKind;
  readonly page: PlanPage;
  readonly isOpen: boolean;
  /** The first that waits to be decided. */
  readonly isNext: boolean;
  readonly onToggle: () => void;
}

function KindRow({ kind, page, isOpen, isNext, onToggle }: KindRowProps) {
  const { offer, plan, change } = page;
  const { proposal, planScreen } = offer.texts;
  const { name, who } = proposal.plan.kinds[kind];
  const { minutes, preparationMinutes } = plan.rhythm[kind];
  const often = oftenText(page, kind);
  const minimum = minimumOf(page, kind);
  const decide = (): void => {
    change([
      setField(
        'plan',
        ['plan', 'rhythm', kind, kind === 'processReview' ? 'perQuarter' : 'perMonth'],
        FIRST_PACE[kind],
      ),
    ]);
    if (!isOpen) onToggle();
  };
  const { decide: decideWord, decideThis } = planScreen.rhythm;
  return (
    <RhythmRow
      name={name}
      who={who}
      often={often}
      long={proposal.plan.length(minutes, preparationMinutes)}
      {...(minimum !== null && { minimum })}
      {...(often === null && {
        action: (
          <Button
            variant={isNext ? 'filled' : 'default'}
            size="compact-sm"
            aria-label={decideThis(name)}
            onClick={decide}
          >
            {decideWord}
          </Button>
        ),
      })}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {isOpen && (
        <>
          <RhythmHandles kind={kind} page={page} />
          <RhythmMeaning kind={kind} page={page} />
        </>
      )}
    </RhythmRow>
  );
}

/** Null where the plan has none of the kind. */
function oftenText({ plan, offer }: PlanPage, kind: RhythmKind): string | null {
  const { perQuarter } = offer.texts.proposal.plan;
  if (kind === 'processReview') {
    const times = plan.rhythm.processReview.perQuarter;
    return times === 0 ? null : perQuarter(times);
  }
  const times = plan.rhythm[kind].perMonth;
  return times === 0 ? null : perMonthText(offer, times);
}

function minimumOf(
  { offer }: PlanPage,
  kind: RhythmKind,
): { readonly text: string; readonly isMet: boolean } | null {
  if (kind === 'refill') return null;
  const text = visibleText(offer.texts.proposal.plan.minimum[kind]);
  return { text, isMet: offer.figures.research[kind] !== 'below' };
}
