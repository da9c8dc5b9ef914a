import { Switch } from '@mantine/core';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { COUNTRIES, type ClockTime, type Country } from '#domain/plan.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import css from './calendarDays.module.css';
import { setField } from './edits.ts';
import { NumberChips } from './NumberChips.tsx';
import type { PlanPage } from './planPage.ts';
import { TimeField } from './TimeField.tsx';
import { useTrial } from './useTrial.ts';

const CALENDAR = ['plan', 'calendar'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const USUAL_LUNCH = { from: '12:00', to: '13:00' };

/** Where most of a country's clocks stand; another zone can be chosen. */
const ZONES: Readonly<Record<Country, string>> = {
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
  DE: 'Europe/Berlin',
  GB: 'Europe/London',
  NL: 'Europe/Amsterdam',
  US: 'America/New_York',
};

/** Country, working days, and the hours of a day. */
export function WorkingDay({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change } = page;
  const { format, planScreen } = offer.texts;
  const words = planScreen.calendar.days;
  const { country, timeZone } = plan.calendar;
  return (
    <>
      <div className={css.fields}>
        <Choice
          label={words.country}
          value={country}
          options={COUNTRIES.map((value) => ({ value, label: format.countryName(value) }))}
          onChange={(chosen) =>
            change([
              setField('plan', [...CALENDAR, 'country'], chosen),
              setField('plan', [...CALENDAR, 'timeZone'], ZONES[chosen]),
            ])
          }
        />
        <Choice
          label={words.timeZone}
          value={timeZone}
          options={zonesWith(timeZone).map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
          isSearchable
          onChange={(chosen) => change([setField('plan', [...CALENDAR, 'timeZone'], chosen)])}
        />
      </div>
      <NumberChips
        page={page}
        label={words.workdays}
        options={WEEKDAYS.map((value) => ({ value, label: format.weekdayShort(value) }))}
        chosen={plan.calendar.workdays}
        edits={(days) => [setField('plan', [...CALENDAR, 'workdays'], days)]}
      />
      <DayHours page={page} />
    </>
  );
}

function zonesWith(zone: string): readonly string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.includes(zone) ? zones : [zone, ...zones];
}

function DayHours({ page: { plan, offer, change } }: { readonly page: PlanPage }) {
  const words = offer.texts.planScreen.calendar.days;
  const { dayStart, dayEnd, lunch } = plan.calendar;
  const { from: lunchFrom, to: lunchTo } = lunch ?? USUAL_LUNCH;
  const hours = useTrial(
    change,
    ['dayStart', 'dayEnd', 'lunchFrom', 'lunchTo'],
    { dayStart, dayEnd, lunchFrom, lunchTo },
    hourEdits,
  );
  const field = (name: keyof typeof hours.values) => (
    <TimeField
      label={words[name]}
      value={hours.values[name]}
      onChange={(value) => hours.set(name, value)}
      problem={hours.problem(name)}
    />
  );
  return (
    <div className={css.fields} data-hours>
      {field('dayStart')}
      {field('dayEnd')}
      <Switch
        className={css.lunch}
        label={words.lunch}
        checked={lunch !== null}
        onChange={(event) => change([setLunch(event.currentTarget.checked ? USUAL_LUNCH : null)])}
      />
      {lunch !== null && field('lunchFrom')}
      {lunch !== null && field('lunchTo')}
    </div>
  );
}

type Hours = Readonly<Record<'dayStart' | 'dayEnd' | 'lunchFrom' | 'lunchTo', ClockTime>>;

function hourEdits(next: Hours, changed: readonly (keyof Hours)[]): readonly SubjectEdit[] {
  const days = (['dayStart', 'dayEnd'] as const).filter((field) => changed.includes(field));
  const isLunch = changed.includes('lunchFrom') || changed.includes('lunchTo');
  return [
    ...days.map((field) => setField('plan', [...CALENDAR, field], next[field])),
    ...(isLunch ? [setLunch({ from: next.lunchFrom, to: next.lunchTo })] : []),
  ];
}

/** Here null says something: no lunch. */
function setLunch(value: typeof USUAL_LUNCH | null): SubjectEdit {
  return { subject: 'plan', kind: 'set', at: [...CALENDAR, 'lunch'], value };
}
