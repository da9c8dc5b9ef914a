import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { dayNumber, isoDate, type DayNumber } from '#domain/calendar/days.ts';
import { isoWeekOf, mondayOf } from '#domain/calendar/weeks.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import type { CalendarOnScreen } from '../useCalendar.ts';
import { Replan } from './Replan.tsx';
import css from './week.module.css';

/** Which week, and the way to others. */
export function WeekBar({ calendar }: { readonly calendar: CalendarOnScreen }) {
  const { page, mondays, monday, setMonday } = calendar;
  const { planScreen } = page.offer.texts;
  const words = planScreen.calendar.week;
  const today = mondayOf(dayNumber(page.today));
  const step = (weeks: number, label: string) => (
    <ActionIcon
      aria-label={label}
      disabled={!mondays.includes(monday + weeks)}
      onClick={() => setMonday(monday + weeks)}
    >
      {weeks < 0 ? <IconChevronLeft size={17} stroke={1.5} /> : <IconChevronRight size={17} stroke={1.5} />}
    </ActionIcon>
  );
  const weekOf = (day: DayNumber): number => isoWeekOf(isoDate(day)).week;
  return (
    <div className={css.bar}>
      {step(-7, words.previous)}
      <h2 aria-live="polite">{words.title(weekOf(monday), spanOf(page, monday))}</h2>
      {step(7, words.next)}
      {mondays.includes(today) && (
        <Button
          variant="default"
          size="compact-md"
          disabled={monday === today}
          onClick={() => setMonday(today)}
        >
          {words.today}
        </Button>
      )}
      <div className={css.goTo}>
        <Choice
          label={words.goTo}
          isBare
          isSearchable
          value={String(monday)}
          options={mondays.map((day) => ({
            value: String(day),
            label: words.label(weekOf(day)),
          }))}
          onChange={(day) => setMonday(Number(day))}
        />
      </div>
      <Replan page={page} monday={monday} />
    </div>
  );
}

/** `22–28 mars`; over two months with short names, `29 mars–4 apr.` */
function spanOf({ offer }: CalendarOnScreen['page'], monday: DayNumber): string {
  const { format, planScreen } = offer.texts;
  const [first, last] = [isoDate(monday), isoDate(monday + 6)];
  return first.slice(0, 7) === last.slice(0, 7)
    ? format.dayMonthRange(first, last)
    : planScreen.calendar.week.span(format.dayMonth(first), format.dayMonth(last));
}
