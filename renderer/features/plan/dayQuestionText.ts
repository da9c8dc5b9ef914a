import { holidayName } from '#domain/calendar/holidays.ts';
import { dayQuestion } from '#domain/celebrations.ts';
import type { Celebration, IsoDate } from '#domain/plan.ts';
import type { Offer } from '#domain/proposal/offer.ts';

/** What there is to ask about the day of a celebration, in a sentence; null where there is nothing to ask. */
export function dayQuestionText(offer: Offer, celebration: Celebration): string | null {
  const { plan, texts, nameOf, shown } = offer;
  const { questions: words } = texts.planScreen.celebrations;
  const question = dayQuestion(plan, celebration);
  const { date } = celebration;
  if (question === null || date === null) return null;
  const day = texts.format.date(date);
  switch (question.kind) {
    case 'outside':
      return words.outside(
        day,
        texts.format.dayMonthYear(question.first),
        texts.format.dayMonthYear(question.last),
      );
    case 'redDay':
      return words.redDay(day, redDayName(offer, date));
    case 'freeDay':
      return words.freeDay(day);
    case 'pause':
      return words.pause(day, question.reason === null ? null : shown(question.reason));
    case 'away':
      return words.away(day, nameOf(question.person));
  }
}

function redDayName({ plan, texts }: Offer, date: IsoDate): string {
  const language = texts.format.tag === 'sv-SE' ? 'sv' : 'en';
  return holidayName(plan.calendar.country, date, language) ?? '';
}
