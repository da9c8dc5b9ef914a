import { localDate } from '#domain/calendar/days.ts';
import type { Texts } from '#resources/texts/texts.ts';

/** `24 november 2026 kl. 14.02` by the computer's clock. */
export function momentText(
  moment: string,
  { format, window: words }: Pick<Texts, 'format' | 'window'>,
): string {
  const at = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  return words.moment(format.date(localDate(at)), two(at.getHours()), two(at.getMinutes()));
}
