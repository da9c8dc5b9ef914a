import { expect, test } from 'vitest';
import { clashesOf, firstWorkday, type AgendaEntry } from '#domain/agenda.ts';
import { DEFAULT_CALENDAR } from '#domain/planFile/defaults.ts';

function entry(id: string, facts: Partial<AgendaEntry>): AgendaEntry {
  return {
    id,
    kind: 'checkpoint',
    plan: id,
    client: { id, name: id },
    cohort: null,
    title: '30',
    date: '2027-03-09',
    time: null,
    hours: null,
    ...facts,
  };
}
const at = (from: string, to: string, zone = '+01:00'): AgendaEntry['time'] => ({
  start: `2027-03-09T${from}:00${zone}`,
  end: `2027-03-09T${to}:00${zone}`,
});
const told = (entries: readonly AgendaEntry[]) =>
  [...clashesOf(entries)].map(([id, clashes]) => [id, ...clashes.map((one) => `${one.how} ${one.with.id}`)]);

test('two clients at the same time clash, one after the other do not', () => {
  const early = entry('a', { time: at('09:00', '10:00') });
  const within = entry('b', { time: at('09:30', '09:45') });
  const next = entry('c', { time: at('10:00', '11:00') });
  expect(told([early, within, next])).toEqual([
    ['a', 'time b'],
    ['b', 'time a'],
  ]);
  // The same moment in another zone.
  expect(told([early, entry('d', { time: at('08:00', '09:00', '+00:00') })])).toHaveLength(2);
});

test('a whole day clashes with what else the trainer is there for that day', () => {
  const day = entry('a', { kind: 'trainerDay' });
  const others = [
    entry('b', { kind: 'module' }),
    entry('c', { time: at('09:00', '10:00') }),
    entry('not booked', {}),
    entry('d', { kind: 'offer' }),
    entry('e', { kind: 'celebration' }),
    entry('f', { kind: 'module', date: '2027-03-10' }),
    entry('g', { kind: 'module', client: day.client }),
  ];
  expect(told([day, ...others]).find(([id]) => id === 'a')).toEqual(['a', 'day b', 'day c']);
});

test('a checkpoint moves past weekends, red days and pauses', () => {
  const pauses = [{ from: '2027-05-03', to: '2027-05-05', reason: null }];
  const calendar = { ...DEFAULT_CALENDAR, country: 'SE', pauses } as const;
  expect(firstWorkday('2027-05-01', calendar)).toBe('2027-05-07');
  expect(firstWorkday('2027-05-07', calendar)).toBe('2027-05-07');
  expect(firstWorkday('2027-05-01', { ...calendar, workdays: [] })).toBe('2027-05-01');
});
