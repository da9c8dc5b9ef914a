import { expect, test } from 'vitest';
import type { AgendaEntry } from '#domain/agenda.ts';
import { leftFrom, thingsOf } from '#renderer/features/overview/weekThings.ts';
import { windowTexts } from '#resources/texts/sv/windowTexts.ts';

const entry: AgendaEntry = {
  id: 't1',
  kind: 'trainerDay',
  plan: 'a',
  client: { id: 'c', name: 'Nordvind' },
  cohort: null,
  title: 'Startdag',
  date: '2026-11-26',
  time: null,
  hours: null,
};
const session = {
  plan: 'a',
  client: 'Nordvind',
  kind: 'coaching',
  start: '2026-11-24T09:00:00+01:00',
  count: 2,
} as const;

test('a booked checkpoint stands once, and what is left is counted from today', () => {
  const time = { start: '2026-11-26T09:00:00+01:00', end: '2026-11-26T10:00:00+01:00' };
  const things = thingsOf([session], [entry, { ...entry, id: 'k', kind: 'checkpoint', time }], windowTexts);
  expect(things.map(({ time: hour, what, href }) => [hour, what, href])).toEqual([
    ['', 'Startdag', '/plan/a/rhythm'],
    ['09.00', 'Två samtal', '/plan/a/calendar'],
  ]);
  expect(leftFrom('2026-11-24', things)).toBe(3);
  expect(leftFrom('2026-11-25', things)).toBe(1);
  expect(leftFrom('2026-11-27', things)).toBe(0);
});
