import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Schedule } from '#domain/calendar/session.ts';
import type { Plan } from '#domain/plan.ts';
import { exportedFiles, type ExportedFiles } from '#electron/documents/calendar/exportedFiles.ts';
import { ownEvents } from '#electron/documents/calendar/ownEvents.ts';
import type { ExportedEvent } from '#electron/documents/calendar/revisions.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { CalendarClient } from '../support/calendarClient.ts';
import { NOW, PEOPLE, winter } from '../support/calendarPlans.ts';
import { readWithIcalJs } from '../support/calendarReaders.ts';

const LATER = new Date('2026-11-25T09:00:00Z');
interface Given {
  readonly schedule?: Schedule;
  readonly known?: readonly ExportedEvent[];
  readonly now?: Date;
  readonly alarm?: number | null;
}

function exported(
  plan: Plan,
  { schedule = schedulePlan(plan), known = [], now = NOW, alarm = null }: Given = {},
) {
  const contents = { plan, schedule, texts: sv, withCelebrations: true, withTrainerDays: true };
  return exportedFiles({ ...contents, own: ownEvents(plan, sv, { alarm }), known, now });
}
const NOTHING = { isFirst: false, added: 0, moved: 0, changed: 0, cancelled: 0, reminders: 0 };
const fileOf = ({ files }: ExportedFiles, name: string): string =>
  files.find(({ fileName }) => fileName === name)?.text ?? '';

/** The last so many talks of the plan a day later, and the one after those called off. */
function rearranged(schedule: Schedule, moves: number, cancellations: number): Schedule {
  const talks = schedule.sessions.filter(({ kind, start }) => kind === 'coaching' && start > '2027-02');
  const moved = new Set(talks.slice(0, moves).map(({ id }) => id));
  const off = new Set(talks.slice(moves, moves + cancellations).map(({ id }) => id));
  const later = (time: string): string =>
    time.replace(/T(\d\d)/, (_, hour: string) => `T${String(Number(hour) + 1).padStart(2, '0')}`);
  return {
    ...schedule,
    sessions: schedule.sessions
      .filter(({ id }) => !off.has(id))
      .map((session) =>
        moved.has(session.id)
          ? { ...session, start: later(session.start), end: later(session.end) }
          : session,
      ),
  };
}

describe('Calendars exported again', () => {
  const plan = winter();
  const schedule = schedulePlan(plan);
  const first = exported(plan, { schedule });

  it('after three moves and one cancellation change four entries, and no others', () => {
    const client = new CalendarClient();
    client.take(fileOf(first, 'all.ics'));
    const before = client.shown();
    const second = exported(plan, {
      schedule: rearranged(schedule, 3, 1),
      known: first.exported,
      now: LATER,
    });
    const changed = client.take(fileOf(second, 'all.ics'));
    expect(changed).toHaveLength(4);
    expect(client.shown()).toHaveLength(before.length - 1);
    const untouched = (events: typeof before) => events.filter(({ uid }) => !changed.includes(uid));
    expect(untouched(client.shown())).toEqual(untouched(before));
    expect(second.changes).toEqual({ ...NOTHING, moved: 3, cancelled: 1 });
  });

  it('with nothing changed are the same files, byte for byte, and change nothing', () => {
    const again = exported(plan, { schedule, known: first.exported, now: LATER });
    expect(again.files).toEqual(first.files);
    expect(again.changes).toEqual(NOTHING);
    expect(first.changes).toMatchObject({ isFirst: true, moved: 0, cancelled: 0 });
  });

  it('call an event off in every later file until it is over, and put it back where it comes back', () => {
    const off = exported(plan, { schedule: rearranged(schedule, 0, 1), known: first.exported, now: LATER });
    const again = exported(plan, { schedule: rearranged(schedule, 0, 1), known: off.exported, now: LATER });
    expect(again.files).toEqual(off.files);
    const over = exported(plan, {
      schedule: rearranged(schedule, 0, 1),
      known: off.exported,
      now: new Date('2028-01-01T00:00:00Z'),
    });
    expect(fileOf(over, 'all.ics')).not.toContain('STATUS:CANCELLED');
    const back = exported(plan, { schedule, known: off.exported, now: new Date('2026-11-26T09:00:00Z') });
    const client = new CalendarClient();
    for (const files of [first, off, back]) client.take(fileOf(files, 'all.ics'));
    expect(client.shown().map(({ uid, start }) => [uid, start])).toEqual(
      readWithIcalJs(fileOf(first, 'all.ics'))
        .map(({ uid, start }) => [uid, start])
        .toSorted(([, one = ''], [, other = '']) => one.localeCompare(other)),
    );
  });

  it('call everything off for one who has left the plan', () => {
    const left = winter({ people: PEOPLE.filter(({ id }) => id !== 'bo') });
    const second = exported(left, { known: first.exported, now: LATER });
    const client = new CalendarClient();
    client.take(fileOf(first, 'bo.ics'));
    client.take(fileOf(second, 'bo.ics'));
    expect(client.shown().filter(({ start }) => start > LATER.toISOString())).toEqual([]);
  });

  it('leave a client as one that reads the last files alone, whatever happens between', () => {
    const some = fc.array(fc.record({ moves: fc.nat(6), cancellations: fc.nat(4) }), { maxLength: 5 });
    fc.assert(
      fc.property(some, (changes) => {
        const client = new CalendarClient();
        client.take(fileOf(first, 'karin.ics'));
        let last = first;
        for (const [day, { moves, cancellations }] of changes.entries()) {
          last = exported(plan, {
            schedule: rearranged(schedule, moves, cancellations),
            known: last.exported,
            now: new Date(LATER.getTime() + day * 3_600_000),
          });
          client.take(fileOf(last, 'karin.ics'));
        }
        const fresh = new CalendarClient();
        fresh.take(fileOf(last, 'karin.ics'));
        expect(client.shown()).toEqual(fresh.shown());
      }),
      { numRuns: 15 },
    );
  });
});

describe('A person’s own calendar', () => {
  const addressed = PEOPLE.map((person) => ({ ...person, email: `${String(person['id'])}@exempel.example` }));
  const behaviours = [
    { id: 'b1', seller: 'anna', result: 'Avslut', behaviour: 'Frågar om nästa steg' },
    { id: 'b2', seller: 'bo', result: 'Avslut', behaviour: 'Ringer på måndagar' },
  ];
  const celebrations = [{ id: 'c1', how: 'Tårta', date: '2027-02-05' }];
  const plan = winter({
    people: addressed,
    plan: {
      ...{ start: '2026-10-12', weeks: 30, behaviours, guides: [{ kind: 'grow' }], celebrations },
      rhythm: { coaching: { groupSize: 2 } },
    },
  });
  const made = exported(plan, { alarm: 15 });

  it('of a coach says what to coach on and what to ask; a seller’s says neither', () => {
    const unfolded = (name: string): string => fileOf(made, name).replace(/\r\n /g, '');
    expect(unfolded('karin.ics')).toContain('Frågar om nästa steg');
    expect(unfolded('karin.ics')).toContain('Ringer på måndagar');
    expect(unfolded('omar.ics')).not.toContain('Ringer på måndagar');
    for (const seller of ['anna', 'bo', 'cilla', 'emil', 'all'])
      expect(unfolded(`${seller}.ics`)).not.toMatch(/Frågar om nästa steg|Ringer på måndagar|GROW/);
  });

  it('of a seller has no other seller’s address; everybody’s has none', () => {
    const sellers = ['anna', 'bo', 'cilla', 'emil'];
    for (const seller of sellers) {
      const text = fileOf(made, `${seller}.ics`).replace(/\r\n /g, '');
      expect(text).toContain('ORGANIZER:mailto:');
      for (const other of sellers.filter((id) => id !== seller)) expect(text).not.toContain(`${other}@`);
    }
    expect(fileOf(made, 'all.ics')).not.toContain('mailto:');
    expect(fileOf(made, 'karin.ics')).toContain('anna@exempel.example');
  });

  it('reminds where that is wanted', () => {
    expect(fileOf(made, 'anna.ics')).toContain('TRIGGER:-PT15M');
    expect(fileOf(exported(plan), 'anna.ics')).not.toContain('VALARM');
  });

  it('takes another reminder anew without a higher number, and only where it reminds of anything', () => {
    const known = made.exported;
    const sessions = readWithIcalJs(fileOf(made, 'all.ics')).length - celebrations.length;
    // The clock of a computer may go back.
    for (const [alarm, now] of [
      [1440, LATER],
      [null, NOW],
    ] as const) {
      const other = exported(plan, { alarm, known, now });
      const events = readWithIcalJs(fileOf(other, 'anna.ics'));
      const before = new Map(readWithIcalJs(fileOf(made, 'anna.ics')).map((event) => [event.uid, event]));
      const timed = events.filter(({ uid }) => !uid.includes('.celebration-'));
      expect(timed.length).toBeLessThan(events.length);
      for (const { uid, sequence } of events) expect(sequence).toBe(before.get(uid)?.sequence);
      const fresh = new CalendarClient();
      fresh.take(fileOf(made, 'anna.ics'));
      expect(fresh.take(fileOf(other, 'anna.ics')).toSorted()).toEqual(
        timed.map(({ uid }) => uid).toSorted(),
      );
      expect(fileOf(other, 'all.ics')).toBe(fileOf(made, 'all.ics'));
      expect(other.changes).toEqual({ ...NOTHING, reminders: sessions });
    }
  });

  it('that changes in its words too is told of as changed, with a higher number', () => {
    const renamed = { ...plan, cohort: 'Omgång 2' };
    const other = exported(renamed, { alarm: 30, known: made.exported, now: LATER });
    expect(other.changes.reminders).toBe(0);
    const numbers = (files: ExportedFiles) =>
      readWithIcalJs(fileOf(files, 'anna.ics')).map(({ sequence }) => sequence);
    expect(Math.min(...numbers(other))).toBeGreaterThan(Math.max(...numbers(made)));
  });
});
