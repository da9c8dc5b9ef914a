/** A session as the calendar list writes it. */
import type { Session } from '#domain/calendar/session.ts';
import type { Offer } from '#domain/proposal/offer.ts';

const MOST_NAMES = 3;

/** `09.00–09.45`, in the plan's own time. */
export function sessionTime({ texts }: Offer, { start, end }: Session): string {
  const { clock } = texts.planScreen.calendar.list;
  return `${clock(start.slice(11, 16))}–${clock(end.slice(11, 16))}`;
}

/** All who meet; of a large group the first and how many more. */
export function whoText({ texts, nameOf }: Offer, { people }: Session): string {
  const names = people.slice(0, people.length > MOST_NAMES + 1 ? MOST_NAMES : people.length).map(nameOf);
  const more = people.length - names.length;
  return more > 0 ? texts.proposal.andMore(names, more) : names.join(', ');
}
