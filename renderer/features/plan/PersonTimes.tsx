import type { Person, PlanCalendar, TimeSpan } from '#domain/plan.ts';
import { MOST_TRAVEL_MINUTES } from '#domain/planFile/planShape.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { NumberField } from '#renderer/components/NumberField.tsx';
import { setField } from './edits.ts';
import { NumberChips } from './NumberChips.tsx';
import css from './people.module.css';
import type { PlanPage } from './planPage.ts';
import { TimeField } from './TimeField.tsx';
import { useTrial } from './useTrial.ts';

interface PersonTimesProps {
  readonly person: Person;
  readonly page: PlanPage;
}

/** Which weekdays the person works, what time of day suits best, and a coach's way between two talks. */
export function PersonTimes({ person, page }: PersonTimesProps) {
  const { offer, change, plan } = page;
  const words = offer.texts.planScreen.people.times;
  const at = ['people', { item: person.id }];
  const { workdays } = plan.calendar;
  const own = person.workdays ?? workdays;
  const options = [1, 2, 3, 4, 5, 6, 7].filter((day) => [...workdays, ...own].some((one) => one === day));
  const isAll = (days: readonly number[]): boolean =>
    days.length === workdays.length && workdays.every((day) => days.includes(day));
  return (
    <div className={css.times}>
      <NumberChips
        page={page}
        label={words.workdays}
        options={options.map((value) => ({ value, label: offer.texts.format.weekdayShort(value) }))}
        chosen={own}
        edits={(days) => [setField('plan', [...at, 'workdays'], isAll(days) ? null : days)]}
      />
      <div className={css.choices}>
        <PreferredTime person={person} page={page} />
        {person.role === 'coach' && (
          <NumberField
            label={words.travel}
            value={person.travelMinutes === 0 ? null : person.travelMinutes}
            onChange={(minutes) => change([setField('plan', [...at, 'travelMinutes'], minutes || null)])}
            unit={words.minutes}
            min={0}
            max={MOST_TRAVEL_MINUTES}
            isWhole
          />
        )}
      </div>
      <p className={css.note}>{words.about(person.role === 'coach')}</p>
    </div>
  );
}

type TimeOfDay = 'any' | 'morning' | 'afternoon' | 'own';
const TIMES: readonly TimeOfDay[] = ['any', 'morning', 'afternoon', 'own'];
const NOON = '12:00';

function PreferredTime({ person, page }: PersonTimesProps) {
  const words = page.offer.texts.planScreen.people.times;
  const at = ['people', { item: person.id }, 'preferredTime'];
  const { calendar } = page.plan;
  const { preferredTime } = person;
  const chosen = timeOfDay(preferredTime, calendar);
  const spans = spansOf(calendar);
  return (
    <>
      <Choice
        label={words.prefers}
        value={chosen}
        options={TIMES.map((value) => ({ value, label: words[value] }))}
        onChange={(time) => page.change([setField('plan', at, time === 'any' ? null : { ...spans[time] })])}
      />
      {preferredTime !== null && <FromTo page={page} person={person} time={preferredTime} />}
    </>
  );
}

function FromTo({ person, page, time: { from, to } }: PersonTimesProps & { readonly time: TimeSpan }) {
  const words = page.offer.texts.planScreen.people.times;
  const at = ['people', { item: person.id }, 'preferredTime'];
  const hours = useTrial(page.change, ['from', 'to'], { from, to }, (next, changed) =>
    changed.map((field) => setField('plan', [...at, field], next[field])),
  );
  return (
    <>
      {(['from', 'to'] as const).map((field) => (
        <TimeField
          key={field}
          label={words[field]}
          value={hours.values[field]}
          onChange={(value) => hours.set(field, value)}
          problem={hours.problem(field)}
        />
      ))}
    </>
  );
}

/** Morning and afternoon part at lunch; a time of one's own begins as the whole day. */
function spansOf({
  dayStart,
  dayEnd,
  lunch,
}: PlanCalendar): Readonly<Record<Exclude<TimeOfDay, 'any'>, TimeSpan>> {
  const before = lunch?.from ?? NOON;
  const after = lunch?.to ?? NOON;
  const whole = { from: dayStart, to: dayEnd };
  return {
    morning: dayStart < before ? { from: dayStart, to: before } : whole,
    afternoon: after < dayEnd ? { from: after, to: dayEnd } : whole,
    own: whole,
  };
}

function timeOfDay(time: TimeSpan | null, calendar: PlanCalendar): TimeOfDay {
  if (time === null) return 'any';
  const spans = spansOf(calendar);
  const isThat = ({ from, to }: TimeSpan): boolean => from === time.from && to === time.to;
  return (['morning', 'afternoon'] as const).find((part) => isThat(spans[part])) ?? 'own';
}
