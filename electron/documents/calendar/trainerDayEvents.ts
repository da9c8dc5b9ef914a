/** The trainer's own days as events of a whole day, for the trainers' calendars. */
import type { Plan } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { DayEvent } from './iCalendar.ts';
import { planName, uidPrefix } from './identity.ts';

export function trainerDayEvents(plan: Plan, texts: Texts): readonly DayEvent[] {
  const { trainerDay: words } = texts.calendarFiles;
  const prefix = uidPrefix(plan);
  return plan.trainerDays.map(({ id, date, title, hours }) => ({
    uid: `${prefix}.trainerDay-${id}`,
    day: date,
    isBusy: true,
    summary: words.summary(title, plan.client.name),
    description: words.description(hours === null ? null : texts.format.number(hours), planName(plan)),
  }));
}
