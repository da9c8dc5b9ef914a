import { describe, expect, it } from 'vitest';
import { faultsOf, planFileOf, type Json } from '../support/plans.ts';

const booking = (overrides: Json): Json => ({
  id: 'coaching-seller-1-1',
  kind: 'coaching',
  people: ['coach-1', 'seller-1'],
  start: '2027-03-04T14:00:00+01:00',
  end: '2027-03-04T14:45:00+01:00',
  state: 'locked',
  ...overrides,
});
describe('bookings', () => {
  const cases: readonly (readonly [string, readonly Json[], readonly string[]])[] = [
    ['a locked talk', [booking({})], []],
    ['an unknown person', [booking({ people: ['coach-1', 'seller-1', 'eva'] })], ['[0].people[2]: knownId']],
    ['a talk without its coach', [booking({ people: ['seller-1'] })], ['[0].people: atLeastOneOf']],
    ['a talk without its seller', [booking({ people: ['coach-1'] })], ['[0].people: among']],
    [
      'nobody at all',
      [booking({ id: 'processReview-all-1', kind: 'processReview', people: [] })],
      ['[0].people: atLeastOne'],
    ],
    [
      'the same person twice',
      [booking({ people: ['coach-1', 'seller-1', 'seller-1'] })],
      ['[0].people[2]: unlike'],
    ],
    ['an id of another kind', [booking({ id: 'refill-coach-1-1' })], ['[0].id: bookingId']],
    ['an id of nobody', [booking({ id: 'coaching-eva-1' })], ['[0].id: bookingId']],
    ['number 0', [booking({ id: 'coaching-seller-1-0' })], ['[0].id: bookingId']],
    [
      'a training with the id of a seller',
      [booking({ id: 'productTraining-seller-1-1', kind: 'productTraining' })],
      ['[0].id: bookingId'],
    ],
    ['a checkpoint by its day', [booking({ id: 'checkpoint-all-30', kind: 'checkpoint' })], []],
    [
      'a checkpoint of one person',
      [booking({ id: 'checkpoint-coach-1-30', kind: 'checkpoint' })],
      ['[0].id: bookingId'],
    ],
    ['a time without an offset', [booking({ start: '2027-03-04T14:00:00' })], ['[0].start: moment']],
    ['a time on 30 February', [booking({ start: '2027-02-30T14:00:00+01:00' })], ['[0].start: moment']],
    ['an end before the start', [booking({ end: '2027-03-04T13:00:00+01:00' })], ['[0].start: before']],
    [
      'an end that comes later only by its offset',
      [booking({ end: '2027-03-04T14:30:00+02:00' })],
      ['[0].start: before'],
    ],
    ['a talk of two days', [booking({ end: '2027-03-06T14:00:00+01:00' })], ['[0].end: atMostADay']],
    ['an unknown state', [booking({ state: 'done' })], ['[0].state: oneOf']],
    ['the same id twice', [booking({}), booking({ state: 'held' })], ['[1].id: unlike']],
    ['a missed talk booked anew under its id', [booking({ state: 'missed' }), booking({})], []],
    ['the same talk cancelled twice', [booking({ state: 'cancelled' }), booking({ state: 'cancelled' })], []],
  ];
  it.each(cases)('%s', (_, bookings, faults) => {
    expect(faultsOf(planFileOf({ plan: { bookings } }))).toEqual(
      faults.map((fault) => `plan.bookings${fault}`),
    );
  });
});
