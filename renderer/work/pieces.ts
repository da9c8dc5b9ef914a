/** A list said to somebody who has one much like it: which pieces of that it is made of, and what is new. */
import { placeAsBooked, placeIn } from '#domain/calendar/asBooked.ts';
import type { Session } from '#domain/calendar/session.ts';
import type { Booking } from '#domain/plan.ts';

export type Piece<Item> =
  /** Of the list that both have; `to` is not included. */
  { readonly from: number; readonly to: number } | { readonly items: readonly Item[] };

/** Bookings to somebody who has the sessions: most are booked as they stand. */
export function bookingPieces(
  known: readonly Session[],
  bookings: readonly Booking[],
): readonly Piece<Booking>[] {
  return piecesOf(bookings, (booking, next) => placeAsBooked(known, booking, next));
}

/** Sessions to somebody who has those of an answer before: most are the same objects. */
export function sessionPieces(
  known: readonly Session[],
  sessions: readonly Session[],
): readonly Piece<Session>[] {
  return piecesOf(sessions, (session, next) => {
    if (known[next] === session) return next;
    const place = placeIn(known, session);
    return known[place] === session ? place : null;
  });
}

export function whole<Item>(known: readonly Item[], pieces: readonly Piece<Item>[]): readonly Item[] {
  return pieces.flatMap((piece) => ('items' in piece ? piece.items : known.slice(piece.from, piece.to)));
}

/** `placeOf`: where an item lies in the list that both have, null where it does not; best at the given place. */
function piecesOf<Item>(
  list: readonly Item[],
  placeOf: (item: Item, next: number) => number | null,
): readonly Piece<Item>[] {
  const pieces: Piece<Item>[] = [];
  let same = { from: 0, to: 0 };
  let items: Item[] = [];
  const close = (): void => {
    if (same.to > same.from) pieces.push(same);
    if (items.length > 0) pieces.push({ items });
    items = [];
  };
  for (const item of list) {
    const place = placeOf(item, same.to);
    if (place === null) items.push(item);
    else if (place === same.to && items.length === 0) same.to++;
    else {
      close();
      same = { from: place, to: place + 1 };
    }
  }
  close();
  return pieces;
}
