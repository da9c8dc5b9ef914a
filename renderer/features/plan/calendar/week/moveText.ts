/** Why a session may not stand somewhere, and what a move does to the rest, in sentences. */
import type { Disturbed } from '#domain/calendar/disturbed.ts';
import type { MoveReason } from '#domain/calendar/moves.ts';
import { holidayName } from '#domain/calendar/holidays.ts';
import type { Session } from '#domain/calendar/session.ts';
import { spotOf, type Span, type Spot } from '#domain/calendar/spot.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { whoText } from '../sessionText.ts';

const MOST_DISTURBED = 3;

type TextOf = { readonly [Kind in MoveReason['kind']]: (offer: Offer, reason: Reason<Kind>) => string };
type Reason<Kind extends MoveReason['kind']> = MoveReason & { readonly kind: Kind };

const TEXTS: TextOf = {
  outside: ({ texts }, { first, last }) =>
    texts.planScreen.calendar.moves.outside(
      texts.format.dayMonthYear(first),
      texts.format.dayMonthYear(last),
    ),
  redDay: ({ plan, texts }, { date }) =>
    texts.planScreen.calendar.moves.redDay(
      holidayName(plan.calendar.country, date, texts.format.tag === 'sv-SE' ? 'sv' : 'en') ?? '',
    ),
  freeDay: ({ texts }) => texts.planScreen.calendar.moves.freeDay,
  pause: ({ texts, shown }, { reason }) =>
    texts.planScreen.calendar.moves.pause(reason === null ? null : shown(reason)),
  module: ({ texts, shown }, { title }) => texts.planScreen.calendar.moves.module(shown(title)),
  away: ({ texts, nameOf, shown }, { person, reason }) =>
    texts.planScreen.calendar.moves.away(nameOf(person), reason === null ? null : shown(reason)),
  notWorking: ({ texts, nameOf }, { person }) => texts.planScreen.calendar.moves.notWorking(nameOf(person)),
  busy: (offer, { person, times }) =>
    offer.texts.planScreen.calendar.moves.busy(
      offer.nameOf(person),
      times.every(isAllDay) ? [] : times.map((time) => clocks(offer, clockOf(time.from), clockOf(time.to))),
    ),
  travel: ({ texts, nameOf }, { coach, minutes }) =>
    texts.planScreen.calendar.moves.travel(nameOf(coach), minutes),
  hours: (offer, { from, to }) => offer.texts.planScreen.calendar.moves.hours(clocks(offer, from, to)),
  lunch: (offer, { from, to }) => offer.texts.planScreen.calendar.moves.lunch(clocks(offer, from, to)),
  coachingTimes: (offer, { coach, times }) =>
    offer.texts.planScreen.calendar.moves.coachingTimes(
      offer.nameOf(coach),
      times.map(({ from, to }) => clocks(offer, from, to)),
    ),
  overlap: ({ texts, nameOf }, { people, what }) =>
    texts.planScreen.calendar.moves.overlap(people.map(nameOf), texts.proposal.calendar.marks[what].text),
  weekHours: ({ texts, nameOf }, { coach, hours }) =>
    texts.planScreen.calendar.moves.weekHours(nameOf(coach), hours),
};

export function reasonText(offer: Offer, reason: MoveReason): string {
  return textOf(offer, reason);
}

function textOf<Kind extends MoveReason['kind']>(offer: Offer, reason: Reason<Kind>): string {
  const kind: Kind = reason.kind;
  return TEXTS[kind](offer, reason);
}

/** `14.00–15.30` */
export function clocks({ texts }: Offer, from: string, to: string): string {
  const { clock } = texts.planScreen.calendar.list;
  return `${clock(from)}–${clock(to)}`;
}

export function isAllDay({ from, to }: Span): boolean {
  return from === 0 && to === 24 * 60;
}

/** `tors 4 mars 14.00` */
export function spotText(offer: Offer, { date, minute }: Spot): string {
  const { format, planScreen } = offer.texts;
  return planScreen.calendar.moves.at(
    format.weekdayDayMonth(date),
    planScreen.calendar.list.clock(clockOf(minute)),
  );
}

/** `14:00` */
export function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** What else moves: the first few, and how many more. Null where it is not known yet. */
export function disturbedText(offer: Offer, disturbed: readonly Disturbed[] | null): string {
  const words = offer.texts.planScreen.calendar.moves;
  if (disturbed === null) return words.trying;
  if (disturbed.length === 0) return words.nothingElse;
  const told = disturbed.slice(0, MOST_DISTURBED).map(({ session, to }) => {
    const who = whoseText(offer, session);
    return to === null
      ? words.noPlace(who)
      : words.goes(who, spotText(offer, spotOf(session)), spotText(offer, spotOf({ start: to })));
  });
  return words.alsoMoves(told, disturbed.length - told.length);
}

/** Those whose session it is: of a talk the sellers, otherwise what it is called. */
export function whoseText(offer: Offer, session: Session): string {
  const { plan, texts } = offer;
  if (session.kind !== 'coaching') return texts.proposal.calendar.marks[session.kind].text;
  const sellers = session.people.filter((id) =>
    plan.people.some((one) => one.id === id && one.role === 'seller'),
  );
  return whoText(offer, { ...session, people: sellers });
}
