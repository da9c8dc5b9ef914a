import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Schedule, Session } from '#domain/calendar/session.ts';
import { isoWeekName } from '#domain/calendar/weeks.ts';
import type { Proposal } from '#domain/proposal/blocks.ts';
import { offerFor } from '../support/offers.ts';
import type { Json } from '../support/plans.ts';

/** Two sellers, four weeks over Easter, everything the offer can hold at least once. */
const SMALL: Json = {
  client: { name: 'Nordverk AB', contact: 'Eva Lind', email: 'eva.lind@nordverk.example' },
  consultant: { name: 'Kim Holm', company: 'Exempelkonsult AB', email: 'kim@konsult.example' },
  academy: { name: 'Sales Academy', price: 50000, modules: [{ title: 'Avslut', date: '2027-03-22' }] },
  cohort: 'Omgång 1',
  people: [
    { id: 'kim', name: 'Kim Holm', role: 'trainer' },
    { id: 'lars', name: 'Lars Ek', role: 'leader' },
    { id: 'karin', name: 'Karin Sjö', role: 'coach', leader: 'lars', coachingHoursPerWeek: 2 },
    { id: 'anna', name: 'Anna Berg', role: 'seller', coach: 'karin' },
    { id: 'seller-2', role: 'seller', coach: 'karin' },
  ],
  plan: {
    start: '2027-03-15',
    weeks: 4,
    checkpoints: { days: [14] },
    calendar: { pauses: [{ from: '2027-04-05', to: '2027-04-09', reason: 'Kick-off' }] },
    behaviours: [
      { id: 'b', seller: 'anna', result: 'Avslut', behaviour: 'Förberett syfte', baseline: 1, target: 5 },
    ],
    celebrations: [{ id: 'c', scope: 'group', trigger: 'Första månaden', how: 'Fika', date: '2027-04-01' }],
    questions: ['Vad gick bättre än du trodde?'],
    investment: {
      hourlyCost: { seller: 500, coach: 600, leader: 900 },
      fees: [{ item: 'Coaching', quantity: 2, unit: 'dagar', price: 10000 }],
      annualSales: 20000000,
      contributionMargin: 0.4,
    },
    proposal: {
      told: ['Det ska märkas hos kunden.'],
      commitments: { client: ['Vi håller tiderna.'], consultant: ['Vi är med dag 14.'] },
      terms: ['30 dagar netto.'],
    },
  },
};

/** The calendar by hand, so that only the offer is on trial: one talk found no place. */
const BOOKED: Schedule = {
  activeWeeks: 2,
  sessions: [
    session('coaching-anna-1', '2027-03-16T09:00:00+01:00', ['karin', 'anna'], ['karin']),
    session('coaching-seller-2-1', '2027-03-18T09:00:00+01:00', ['karin', 'seller-2'], ['karin']),
    session('productTraining-karin-1', '2027-03-23T13:00:00+01:00', ['karin', 'anna', 'seller-2'], ['karin']),
    session('processReview-all-1', '2027-03-24T09:00:00+01:00', ['lars', 'karin'], ['lars']),
    session('checkpoint-all-14', '2027-03-30T09:00:00+02:00', ['kim', 'lars', 'karin'], []),
    session('coaching-anna-2', '2027-03-31T09:00:00+02:00', ['karin', 'anna'], ['karin']),
    session('refill-karin-1', '2027-04-01T09:00:00+02:00', ['lars', 'karin'], []),
  ],
  unplaced: [
    {
      kind: 'coaching',
      people: ['karin', 'seller-2'],
      count: 1,
      code: 'hours',
      remedy: { kind: 'moreHours', coach: 'karin', hoursPerWeek: 2.5 },
    },
  ],
  conflicts: [],
};

function session(id: string, start: string, people: string[], preparers: string[]): Session {
  return {
    id,
    kind: id.slice(0, id.indexOf('-')) as Session['kind'],
    start,
    end: start.replace(/T(..)/, (_, hour) => `T${String(Number(hour) + 1).padStart(2, '0')}`),
    preparers,
    preparationMinutes: preparers.length > 0 ? 15 : 0,
    people,
    week: isoWeekName(start.slice(0, 10)),
    state: 'proposed',
  };
}

test.each(['sv', 'en'] as const)(
  'a small plan gives the whole offer that is kept beside the tests, in %s',
  (language) => {
    const kept = new URL(`../fixtures/proposal/small.${language}.json`, import.meta.url);
    const expected = JSON.parse(readFileSync(kept, 'utf8')) as Proposal;
    expect(offerFor(SMALL, { language, schedule: BOOKED })).toEqual(expected);
  },
);
