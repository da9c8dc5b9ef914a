import { Button, TextInput } from '@mantine/core';
import { plannedCheckpoints } from '#domain/calendar/planned.ts';
import { addDays } from '#domain/calendar/days.ts';
import { Handle } from '#renderer/components/Handle.tsx';
import { RhythmRow } from '#renderer/components/RhythmRow.tsx';
import { useDraft } from '#renderer/components/useDraft.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { readDays } from './dayNumbers.ts';
import { setField } from './edits.ts';
import type { PlanPage } from './planPage.ts';
import css from './rhythm.module.css';

const USUAL_DAYS = [30, 60, 120];
const MOST_MINUTES = 1440;

interface CheckpointRowProps {
  readonly page: PlanPage;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The days after the start when the trainer comes back. */
export function CheckpointRow({ page, isOpen, onToggle }: CheckpointRowProps) {
  const { texts } = useTexts();
  const words = texts.planScreen.rhythm;
  const { name, who } = texts.proposal.plan.kinds.checkpoint;
  const { days, minutes } = page.plan.checkpoints;
  const set = (field: 'days' | 'minutes', value: number | readonly number[]): void => {
    page.change([setField('plan', ['plan', 'checkpoints', field], value)]);
  };
  const decide = (): void => {
    set('days', USUAL_DAYS);
    if (!isOpen) onToggle();
  };
  return (
    <RhythmRow
      name={name}
      who={who}
      often={days.length === 0 ? null : texts.proposal.plan.checkpointDays(days)}
      long={texts.proposal.plan.length(minutes, 0)}
      {...(days.length === 0 && {
        action: (
          <Button variant="default" size="compact-sm" aria-label={words.decideThis(name)} onClick={decide}>
            {words.decide}
          </Button>
        ),
      })}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {isOpen && (
        <>
          <div className={css.handles}>
            <Days days={days} onChange={(value) => set('days', value)} />
            <Handle
              label={words.long}
              value={minutes}
              onChange={(value) => set('minutes', value ?? 0)}
              unit={words.minutes}
              min={0}
              max={240}
              most={MOST_MINUTES}
              step={15}
              isWhole
            />
          </div>
          <Dates page={page} />
          <p className={css.source}>{words.noStudy.checkpoint}</p>
        </>
      )}
    </RhythmRow>
  );
}

interface DaysProps {
  readonly days: readonly number[];
  readonly onChange: (days: readonly number[]) => void;
}

function Days({ days, onChange }: DaysProps) {
  const { texts } = useTexts();
  const { checkpoints } = texts.planScreen.rhythm;
  const draft = useDraft<string>({
    value: days.join(', '),
    write: (text) => text,
    read: readDays,
    onChange: (text) => onChange(text === '' ? [] : text.split(', ').map(Number)),
  });
  return (
    <TextInput
      label={checkpoints.days}
      placeholder={checkpoints.example}
      error={draft.isReadable ? null : checkpoints.expected}
      inputMode="numeric"
      autoComplete="off"
      value={draft.text}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.leave}
    />
  );
}

/** When they fall, and which of them come too late to be booked. */
function Dates({ page: { plan } }: { readonly page: PlanPage }) {
  const { texts } = useTexts();
  const { checkpoints } = texts.planScreen.rhythm;
  const booked = plannedCheckpoints(plan);
  const late = plan.checkpoints.days.filter((day) => !booked.includes(day));
  return (
    <p className={css.means}>
      {booked.length === 0 && late.length === 0 && checkpoints.none}
      {booked.length > 0 &&
        checkpoints.dates(booked.map((day) => texts.format.date(addDays(plan.start, day))))}{' '}
      {late.length > 0 && <span data-below>{checkpoints.after(late)}</span>}
    </p>
  );
}
