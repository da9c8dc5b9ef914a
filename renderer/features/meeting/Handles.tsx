import { countCoaches, countSellers } from '#domain/edit/people.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { takesNothingAway } from '#domain/edit/takesNothingAway.ts';
import { MINIMUM_COACHING_PER_MONTH, mostNeededHours, UPPER_COACHING_PER_MONTH } from '#domain/figures.ts';
import { coachesOf } from '#domain/people.ts';
import { Handle } from '#renderer/components/Handle.tsx';
import css from './meeting.module.css';
import type { MeetingPage } from './useMeetingPage.ts';

type Edits = readonly SubjectEdit[];

const MOST_SELLERS = 1000;
const MOST_COACHES = 100;
const MOST_TIMES = 100;
const MOST_MINUTES = 1440;
const MOST_HOURS = 168;
const HOUR_STEP = 0.5;

interface PartProps {
  readonly page: MeetingPage;
}

/** Six figures in the hand: each drag is shown at once and stored when it ends. */
export function Handles({ page }: PartProps) {
  return (
    <section className={css.handles} aria-label={page.offer.texts.meeting.handles.label}>
      <People page={page} />
      <Rhythm page={page} />
      <Hours page={page} />
    </section>
  );
}

/** Shows what the edits lead to while the handle is in the hand, and makes them when it is let go. */
function moving({ hold, change }: MeetingPage, edits: (value: number) => Edits) {
  return {
    isStage: true,
    onDrag: (value: number) => {
      hold(edits(value));
    },
    onChange: (value: number | null) => {
      if (value !== null) change(edits(value));
    },
  };
}

function People({ page }: PartProps) {
  const { offer, stored } = page;
  const words = offer.texts.meeting.handles;
  const { counts } = offer.figures;
  const counting = (edits: (count: number) => Edits) => ({
    ...moving(page, edits),
    min: 1,
    unit: '',
    isWhole: true,
    isSentWhenDone: true,
    isHarmless: (count: number) => takesNothingAway(stored.documents, edits(count)),
  });
  return (
    <>
      <Handle
        {...counting((count) => countSellers(stored, count))}
        label={words.sellers}
        value={counts.sellers}
        max={40}
        most={MOST_SELLERS}
      />
      <Handle
        {...counting((count) => countCoaches(stored, count))}
        label={words.coaches}
        value={counts.coaches}
        max={8}
        most={MOST_COACHES}
      />
    </>
  );
}

function Rhythm({ page }: PartProps) {
  const { offer } = page;
  const { meeting, planScreen } = offer.texts;
  const words = meeting.handles;
  const { coaching } = offer.plan.rhythm;
  const length = (field: 'minutes' | 'preparationMinutes') => ({
    ...moving(page, (value) => [setCoaching(field, value)]),
    value: coaching[field],
    unit: words.minutesUnit,
    min: field === 'minutes' ? 5 : 0,
    most: MOST_MINUTES,
    step: 5,
    isWhole: true,
  });
  return (
    <>
      <Handle
        {...moving(page, (value) => [setCoaching('perMonth', value)])}
        label={words.often}
        value={coaching.perMonth}
        shown={planScreen.rhythm.times(coaching.perMonth)}
        unit={words.perMonth(coaching.perMonth)}
        min={0}
        max={6}
        most={MOST_TIMES}
        step={0.5}
        isSpan
        band={{ from: MINIMUM_COACHING_PER_MONTH, to: UPPER_COACHING_PER_MONTH, text: words.minimum }}
      />
      <Handle {...length('minutes')} label={words.minutes} max={90} />
      <Handle {...length('preparationMinutes')} label={words.preparation} max={60} />
    </>
  );
}

/** What each coach can give, one figure for all; unknown until somebody has asked. */
function Hours({ page: { offer, stored, hold, change } }: PartProps) {
  const { meeting, format } = offer.texts;
  const words = meeting.handles;
  const coaches = coachesOf(offer.plan);
  const hours = coaches.map(({ coachingHoursPerWeek }) => coachingHoursPerWeek).filter((one) => one !== null);
  const [least, most] = [Math.min(...hours), Math.max(...hours)];
  const isKnown = hours.length === coaches.length;
  const needed = Math.max(...offer.figures.coaches.map(mostNeededHours));
  const edits = (value: number | null): Edits =>
    coachesOf(stored.plan).map(({ id }) => ({
      ...{ subject: 'plan', kind: 'set', at: ['people', { item: id }, 'coachingHoursPerWeek'] },
      ...(value !== null && { value }),
    }));
  return (
    <Handle
      label={coaches.length === 1 ? words.hoursOne : words.hours}
      value={isKnown ? least : null}
      shown={isKnown && least < most ? `${format.number(least)}–${format.number(most)}` : undefined}
      unit={words.hoursUnit}
      min={0}
      max={10}
      most={MOST_HOURS}
      step={HOUR_STEP}
      suggestion={Math.min(10, Math.ceil(needed / HOUR_STEP) * HOUR_STEP)}
      canBeEmpty
      isStage
      isSentWhenDone={coaches.length > 1}
      onDrag={(value) => {
        hold(edits(value));
      }}
      onChange={(value) => {
        change(edits(value));
      }}
    />
  );
}

function setCoaching(field: string, value: number): SubjectEdit {
  return { subject: 'plan', kind: 'set', at: ['plan', 'rhythm', 'coaching', field], value };
}
