import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replan, type LastAnswer } from '#domain/calendar/replan.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Schedule, Session } from '#domain/calendar/session.ts';
import type { Booking } from '#domain/plan.ts';
import { bookingPieces, sessionPieces, whole, type Piece } from '#renderer/work/pieces.ts';
import { afterEdit, anyEdit } from '../support/oneEdit.ts';
import { planOf, team } from '../support/plans.ts';
import {
  randomPlanInGroupsWithBookings,
  randomPlanWithBookings,
  withAnswer,
} from '../support/randomPlans.ts';

/** Nobody is added: it would be the same person each time. */
const editOfThose = anyEdit.filter(({ kind }) => kind !== 'add');

describe('a list said in pieces of another', () => {
  it('is the same on the other side, answer after answer', () => {
    const plans = fc.oneof(randomPlanWithBookings, randomPlanInGroupsWithBookings);
    fc.assert(
      fc.property(plans, fc.array(editOfThose, { maxLength: 4 }), fc.nat(1000), (first, edits, turn) => {
        let plan = first;
        let last: LastAnswer | null = null;
        let here: readonly Session[] = [];
        let there: readonly Session[] = [];
        for (const edit of [null, ...edits]) {
          const booked = last === null ? plan : withAnswer(plan, last.schedule);
          plan = edit === null ? booked : (afterEdit(booked, edit)?.plan ?? booked);
          // Bookings may lie in any order.
          const at = turn % Math.max(1, plan.bookings.length);
          plan = { ...plan, bookings: [...plan.bookings.slice(at), ...plan.bookings.slice(0, at)] };
          const bookings = whole<Booking>(there, sent(bookingPieces(here, plan.bookings)));
          expect(bookings.map(asBooking)).toEqual(plan.bookings.map(asBooking));
          const schedule: Schedule = last === null ? schedulePlan(plan) : replan(last, plan);
          here = whole(here, sent(sessionPieces(there, schedule.sessions)));
          there = schedule.sessions;
          expect(here).toEqual(there);
          last = { plan, schedule };
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says only what is new', () => {
    const plan = planOf({ people: team({ sellers: 12, coaches: 3, leaders: 1, hours: 8 }) });
    const last = { plan, schedule: schedulePlan(plan) };
    const known = structuredClone(last.schedule.sessions);
    const edited = afterEdit(withAnswer(plan, last.schedule), { kind: 'move', who: 20, where: 30 });
    const bookings = structuredClone(edited?.plan.bookings ?? []);
    expect(newIn(bookingPieces(known, bookings)).map(({ state }) => state)).toEqual(['moved']);
    const now = replan(last, edited?.plan ?? plan);
    const told = newIn(sessionPieces(last.schedule.sessions, now.sessions));
    expect(told.some(({ state }) => state === 'moved')).toBe(true);
    expect(told.length).toBeLessThan(10);
  });
});

function sent<Item>(pieces: readonly Piece<Item>[]): readonly Piece<Item>[] {
  return structuredClone(pieces);
}

function newIn<Item>(pieces: readonly Piece<Item>[]): readonly Item[] {
  return pieces.flatMap((piece) => ('items' in piece ? piece.items : []));
}

function asBooking({ id, kind, people, start, end, state }: Booking): Booking {
  return { id, kind, people, start, end, state };
}
