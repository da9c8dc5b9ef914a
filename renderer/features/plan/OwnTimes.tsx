import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { coachesOf } from '#domain/people.ts';
import type { CoachingTime } from '#domain/plan.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { addItem, itemIds, removeItem, setItem } from './edits.ts';
import type { PlanPage } from './planPage.ts';
import css from './ranges.module.css';
import { TimeField } from './TimeField.tsx';
import { useTrial } from './useTrial.ts';

const TIMES = { subject: 'plan', at: ['plan', 'calendar', 'coachingTimes'] } as const;
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const MANY = 10;

/** The coaches' own times for coaching, every such weekday. */
export function OwnTimes({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change } = page;
  const words = offer.texts.planScreen.calendar.ownTimes;
  const { coachingTimes, workdays, dayStart, dayEnd, lunch } = plan.calendar;
  const ids = itemIds(page.documents, TIMES);
  const add = (): void => {
    const withTimes = new Set(coachingTimes.map(({ coach }) => coach));
    const coaches = coachesOf(plan);
    const coach = (coaches.find(({ id }) => !withTimes.has(id)) ?? coaches[0])?.id ?? '';
    const to = lunch !== null && lunch.from > dayStart ? lunch.from : dayEnd;
    change(addItem(TIMES, { coach, weekday: workdays[1] ?? workdays[0] ?? 1, from: dayStart, to }).edits);
  };
  return (
    <div className={css.root}>
      {coachingTimes.length === 0 && <p className={css.none}>{words.none}</p>}
      <ul data-times>
        {coachingTimes.map((time, index) => (
          <OwnTime key={ids[index]} id={ids[index] ?? ''} time={time} page={page} />
        ))}
      </ul>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={15} stroke={1.75} />}
        onClick={add}
      >
        {words.add}
      </Button>
    </div>
  );
}

interface OwnTimeProps {
  readonly id: string;
  readonly time: CoachingTime;
  readonly page: PlanPage;
}

function OwnTime({ id, time, page }: OwnTimeProps) {
  const { plan, offer, change } = page;
  const { format, planScreen } = offer.texts;
  const words = planScreen.calendar.ownTimes;
  const coaches = coachesOf(plan);
  const { from, to } = time;
  const hours = useTrial(change, ['from', 'to'], { from, to }, (next, changed) =>
    changed.map((field) => setItem(TIMES, id, field, next[field])),
  );
  return (
    <li>
      <Choice
        label={words.coach}
        value={time.coach}
        options={coaches.map((coach) => ({ value: coach.id, label: offer.nameOf(coach.id) }))}
        isSearchable={coaches.length > MANY}
        onChange={(coach) => change([setItem(TIMES, id, 'coach', coach)])}
      />
      <Choice
        label={words.weekday}
        value={WEEKDAYS[time.weekday - 1] ?? '1'}
        options={WEEKDAYS.map((day) => ({ value: day, label: format.weekdayName(Number(day)) }))}
        onChange={(day) => change([setItem(TIMES, id, 'weekday', Number(day))])}
      />
      <TimeField
        label={words.from}
        value={hours.values.from}
        onChange={(value) => hours.set('from', value)}
        problem={hours.problem('from')}
      />
      <TimeField
        label={words.to}
        value={hours.values.to}
        onChange={(value) => hours.set('to', value)}
        problem={hours.problem('to')}
      />
      <ActionIcon
        aria-label={planScreen.fields.remove(
          `${offer.nameOf(time.coach)}, ${format.weekdayName(time.weekday)}`,
        )}
        onClick={() => change([removeItem(TIMES, id)])}
      >
        <IconX size={16} stroke={1.75} />
      </ActionIcon>
    </li>
  );
}
