/** A plan over one winter, its calendar files, and schedules made by hand. */
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Schedule, Session } from '#domain/calendar/session.ts';
import type { Plan } from '#domain/plan.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { calendarFiles } from '#electron/documents/calendar/calendarFiles.ts';
import { readWithIcalJs } from './calendarReaders.ts';
import { planOf, type Json } from './plans.ts';

export const NOW = new Date('2026-11-24T09:00:00Z');

export const PEOPLE: readonly Json[] = [
  { id: 'kim', name: 'Kim Holm', role: 'trainer' },
  { id: 'lars', name: 'Lars Ek', role: 'leader' },
  { id: 'karin', name: 'Karin Sjö', role: 'coach', leader: 'lars' },
  { id: 'omar', name: 'Omar Falk', role: 'coach', leader: 'lars' },
  { id: 'anna', name: 'Anna Berg', role: 'seller', coach: 'karin' },
  { id: 'bo', name: 'Bo Quist', role: 'seller', coach: 'karin' },
  { id: 'cilla', name: 'Cilla Dahl', role: 'seller', coach: 'karin' },
  { id: 'emil', name: 'Emil Frost', role: 'seller', coach: 'omar' },
];
export const ID = '4f0c8f0e-6b3c-4a6e-9f3b-2c8d0a5f7e11';
const client = { name: 'Nordverk AB' };

/** From one change of the clocks over week 53 and past the next. */
export const winter = (overrides: Json = {}): Plan =>
  planOf({
    id: ID,
    client,
    cohort: 'Omgång 1',
    people: PEOPLE,
    plan: { start: '2026-10-12', weeks: 30, checkpoints: { days: [30, 60] } },
    ...overrides,
  });

export const filesOf = (plan: Plan, schedule: Schedule = schedulePlan(plan), now = NOW, texts = sv) =>
  new Map(
    calendarFiles({ plan, schedule, texts, now, withCelebrations: true, withTrainerDays: true }).map(
      ({ fileName, text }) => [fileName, text],
    ),
  );

export const eventsOf = (files: ReadonlyMap<string, string>, name: string) =>
  readWithIcalJs(files.get(name) ?? '');
export const scheduleOf = (...sessions: readonly Session[]): Schedule => ({
  activeWeeks: 1,
  sessions,
  unplaced: [],
  conflicts: [],
});

export const TALK: Session = {
  id: 'coaching-anna-1',
  kind: 'coaching',
  start: '2027-06-01T09:00:00+02:00',
  end: '2027-06-01T09:45:00+02:00',
  preparers: ['karin'],
  preparationMinutes: 15,
  people: ['karin', 'anna'],
  week: '2027-W22',
  state: 'proposed',
};
