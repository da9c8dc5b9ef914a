import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { trainerDayQuestion } from '#domain/calendar/dayQuestion.ts';
import { holidayName } from '#domain/calendar/holidays.ts';
import { dayNumber, weekdayOf } from '#domain/calendar/days.ts';
import type { TrainerDay } from '#domain/plan.ts';
import { DateField } from '#renderer/components/DateField.tsx';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { RhythmRow } from '#renderer/components/RhythmRow.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { removeItem, setItem, setText, textAt } from './edits.ts';
import { besideRow, goOnIn } from './goOn.ts';
import { InlineFigure } from './InlineFigure.tsx';
import { NewTrainerDay } from './NewTrainerDay.tsx';
import type { PlanPage } from './planPage.ts';
import css from './trainerDays.module.css';
import { LONGEST, MOST_HOURS, TRAINER_DAYS } from './trainerDayList.ts';
import { useTrial } from './useTrial.ts';

interface TrainerDaysProps {
  readonly page: PlanPage;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The days that the trainer works for the client, a row each. */
export function TrainerDays({ page, isOpen, onToggle }: TrainerDaysProps) {
  const { texts } = useTexts();
  const words = texts.planScreen.rhythm.trainerDays;
  const { trainerDays } = page.plan;
  const hours = hoursOf(trainerDays);
  return (
    <RhythmRow
      name={words.name}
      who={words.who}
      often={words.count(trainerDays.length)}
      {...(hours !== null && { long: words.hours(hours) })}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {isOpen && (
        <div className={css.root}>
          <p>{words.lede}</p>
          <ul>
            {trainerDays.map((day) => (
              <Row key={day.id} day={day} page={page} />
            ))}
            <NewTrainerDay page={page} />
          </ul>
        </div>
      )}
    </RhythmRow>
  );
}

/** All together; null where not all are said. */
function hoursOf(days: readonly TrainerDay[]): number | null {
  const said = days.flatMap(({ hours }) => (hours === null ? [] : [hours]));
  return said.length === 0 || said.length < days.length ? null : said.reduce((sum, hours) => sum + hours);
}

function Row({ day, page }: { readonly day: TrainerDay; readonly page: PlanPage }) {
  const { change, documents, plan } = page;
  const { texts } = useTexts();
  const words = texts.planScreen.rhythm.trainerDays;
  const titleAt = [...TRAINER_DAYS.at, { item: day.id }, 'title'];
  const title = useTrial(change, ['title'], { title: textAt(documents, 'plan', titleAt) }, (next) => [
    setText('plan', titleAt, next.title),
  ]);
  const problem = title.problem('title');
  return (
    <li>
      <div>
        <InlineText
          label={words.of(words.title, day.title)}
          value={title.values.title}
          maxLength={LONGEST}
          onChange={(text) => title.set('title', text)}
        />
        {problem !== null && (
          <p role="alert" className={css.problem}>
            {problem}
          </p>
        )}
      </div>
      <DateField
        label={words.of(words.date, day.title)}
        isBare
        value={day.date}
        nearby={plan.start}
        onChange={(date) => {
          if (date !== null) change([setItem(TRAINER_DAYS, day.id, 'date', date)]);
        }}
      />
      <InlineFigure
        label={words.of(words.hoursLabel, day.title)}
        placeholder={words.hoursHint}
        value={day.hours}
        min={0}
        max={MOST_HOURS}
        unit={words.unit}
        canBeEmpty
        onChange={(hours) => change([setItem(TRAINER_DAYS, day.id, 'hours', hours)])}
      />
      <ActionIcon
        aria-label={words.remove(day.title)}
        onClick={({ currentTarget }) => {
          const next = besideRow(currentTarget);
          change([removeItem(TRAINER_DAYS, day.id)]);
          goOnIn(next);
        }}
      >
        <IconX size={16} stroke={1.5} />
      </ActionIcon>
      <Question day={day} page={page} />
    </li>
  );
}

/** Whether it is the right day. */
function Question({ day: { date }, page }: { readonly day: TrainerDay; readonly page: PlanPage }) {
  const { plan, offer } = page;
  const { texts, language } = useTexts();
  const { format, planScreen } = texts;
  const words = planScreen.rhythm.trainerDays.questions;
  const question = trainerDayQuestion(plan, date);
  if (question === null) return null;
  const sentence = (): string => {
    switch (question.kind) {
      case 'outside':
        return words.outside(format.date(question.first), format.date(question.last));
      case 'redDay':
        return words.redDay(holidayName(plan.calendar.country, date, language) ?? '');
      case 'pause':
        return words.pause(question.reason === null ? null : offer.shown(question.reason));
      case 'freeDay':
        return words.freeDay(format.weekdayName(weekdayOf(dayNumber(date))));
      case 'away':
        return words.away(format.list(question.people.map(offer.nameOf)));
    }
  };
  return (
    <p role="status" className={css.problem}>
      {sentence()}
    </p>
  );
}
