import { expect, test } from 'vitest';
import type { ClientRow, PlanRow } from '#contract/replies.ts';
import { needsOf } from '#renderer/features/overview/needs.ts';

const TODAY = '2026-11-24';

function plan(id: string, facts: Partial<PlanRow>): PlanRow {
  return {
    id,
    academy: 'academy',
    cohort: 'Våren 2027',
    start: '2027-01-11',
    weeks: 26,
    sellers: 12,
    coaches: 2,
    minutesPerSellerPerWeek: 35,
    verdict: 'reasonable',
    perMonth: 2.5,
    validUntil: null,
    withoutLeader: 0,
    refillsPerMonth: 1,
    celebrations: [],
    isSketch: false,
    savedAt: '2026-11-24T08:00:00.000Z',
    ...facts,
  };
}

function client(name: string, plans: readonly PlanRow[], isExample = false): ClientRow {
  return { id: name, name, contact: null, isExample, plans, savedAt: '2026-11-24T08:00:00.000Z' };
}

const told = (clients: readonly ClientRow[]) =>
  needsOf(clients, TODAY).map(({ kind, client: { name }, plan: { id }, days }) => ({ kind, name, id, days }));

test('what is well needs nobody', () => {
  const wells = [plan('a', {}), plan('b', { verdict: 'demanding' }), plan('c', { validUntil: '2026-12-02' })];
  expect(told([client('Nordvind', wells), client('Tallmo', [])])).toEqual([]);
});

test('offers about to end come first, then what does not hold, then offers that have ended', () => {
  const clients = [
    client('Ended long ago', [plan('a', { validUntil: '2026-10-01' })]),
    client('Ended', [plan('b', { validUntil: '2026-11-23' })]),
    client('Too thin', [plan('c', { verdict: 'tooThin', perMonth: 1.6 })]),
    client('Short of hours', [plan('d', { verdict: 'doesNotAddUp' })]),
    client('Ends in a week', [plan('e', { validUntil: '2026-12-01' })]),
    client('Ends today', [plan('f', { validUntil: TODAY })]),
  ];
  expect(told(clients)).toEqual([
    { kind: 'offerEnds', name: 'Ends today', id: 'f', days: 0 },
    { kind: 'offerEnds', name: 'Ends in a week', id: 'e', days: 7 },
    { kind: 'doesNotAddUp', name: 'Short of hours', id: 'd', days: null },
    { kind: 'tooThin', name: 'Too thin', id: 'c', days: null },
    { kind: 'offerEnded', name: 'Ended', id: 'b', days: -1 },
    { kind: 'offerEnded', name: 'Ended long ago', id: 'a', days: -54 },
  ]);
});

test('a plan can need somebody for two reasons', () => {
  const both = plan('a', { verdict: 'tooThin', validUntil: '2026-11-25' });
  expect(told([client('Halvarsson', [both])])).toEqual([
    { kind: 'offerEnds', name: 'Halvarsson', id: 'a', days: 1 },
    { kind: 'tooThin', name: 'Halvarsson', id: 'a', days: null },
  ]);
});

test('a celebration is named a week before its day and a week after', () => {
  const days = ['2026-11-16', '2026-11-17', '2026-11-23', TODAY, '2026-12-01', '2026-12-02'];
  const clients = [
    client('Celebrates', [plan('a', { celebrations: days })]),
    client('Ends tomorrow', [plan('b', { validUntil: '2026-11-25' })]),
    client('Too thin', [plan('c', { verdict: 'tooThin' })]),
  ];
  expect(told(clients)).toEqual([
    { kind: 'celebration', name: 'Celebrates', id: 'a', days: 0 },
    { kind: 'offerEnds', name: 'Ends tomorrow', id: 'b', days: 1 },
    { kind: 'celebration', name: 'Celebrates', id: 'a', days: 7 },
    { kind: 'tooThin', name: 'Too thin', id: 'c', days: null },
    { kind: 'celebrationPassed', name: 'Celebrates', id: 'a', days: -1 },
    { kind: 'celebrationPassed', name: 'Celebrates', id: 'a', days: -7 },
  ]);
});

test('coaches whom nobody refills come last of what a plan lacks: first who, then how often', () => {
  const clients = [
    client('Never', [plan('a', { refillsPerMonth: 0 })]),
    client('By nobody', [plan('b', { withoutLeader: 2, refillsPerMonth: 0 })]),
    client('Ended', [plan('c', { validUntil: '2026-11-23' })]),
    client('Short of hours', [plan('d', { verdict: 'doesNotAddUp' })]),
  ];
  expect(told(clients)).toEqual([
    { kind: 'doesNotAddUp', name: 'Short of hours', id: 'd', days: null },
    { kind: 'withoutLeader', name: 'By nobody', id: 'b', days: null },
    { kind: 'withoutRefill', name: 'Never', id: 'a', days: null },
    { kind: 'offerEnded', name: 'Ended', id: 'c', days: -1 },
  ]);
});

test('the example needs nobody', () => {
  expect(told([client('Exempelverken', [plan('a', { verdict: 'doesNotAddUp' })], true)])).toEqual([]);
});

test('two numbers need nobody to be refilled, until the plan has begun', () => {
  const sketch = { isSketch: true, withoutLeader: 2 };
  const clients = [
    client('Sketches', [plan('a', sketch), plan('b', { isSketch: true, refillsPerMonth: 0 })]),
    client('Begun', [plan('c', { ...sketch, start: TODAY })]),
    client('Named', [plan('d', { withoutLeader: 2 })]),
  ];
  expect(told(clients).map(({ id }) => id)).toEqual(['c', 'd']);
});
