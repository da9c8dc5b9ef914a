/** The dated celebrations of a plan as events of a whole day, each with those whose calendars it stands in. */
import { celebratedBy } from '#domain/celebrations.ts';
import { shownNames } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { DayEvent } from './iCalendar.ts';
import { planName, uidPrefix } from './identity.ts';

export interface DatedCelebration {
  readonly event: DayEvent;
  readonly people: readonly string[];
  /** One seller's own stays out of the calendar that everybody sees. */
  readonly isPrivate: boolean;
}

export function celebrationEvents(plan: Plan, texts: Texts): readonly DatedCelebration[] {
  const { celebration: words } = texts.calendarFiles;
  const names = shownNames(plan, texts.people.roleName);
  const prefix = uidPrefix(plan);
  return plan.celebrations.flatMap((celebration) => {
    const { id, date, person, trigger, how } = celebration;
    if (date === null) return [];
    const what = trigger ?? how;
    return [
      {
        event: {
          uid: `${prefix}.celebration-${id}`,
          day: date,
          isBusy: false,
          summary: person === null ? words.all(what) : words.one(names.get(person) ?? person, what),
          description: words.description(how, planName(plan)),
        },
        people: celebratedBy(plan, celebration),
        isPrivate: person !== null,
      },
    ];
  });
}
