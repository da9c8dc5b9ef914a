import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Schedule } from '#domain/calendar/session.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { eventsOf, filesOf, ID, NOW, PEOPLE, scheduleOf, TALK, winter } from '../support/calendarPlans.ts';
import { readWithIcalJs, readWithNodeIcal, withoutDetails } from '../support/calendarReaders.ts';

describe('a calendar file', () => {
  it('holds the talk, in the preparer’s own file with the preparation before it', () => {
    const files = filesOf(winter(), scheduleOf(TALK));
    expect([...files.keys()]).toEqual(['all.ics', 'karin.ics', 'anna.ics']);
    expect(files.get('karin.ics')?.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Men sen da//Follow-up plan//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Uppföljning: Nordverk AB\\, Karin Sjö',
      'BEGIN:VEVENT',
      `UID:${ID}.coaching-anna-1-preparation`,
      'DTSTAMP:20261124T090000Z',
      'SEQUENCE:29925180',
      'DTSTART:20270601T064500Z',
      'DTEND:20270601T070000Z',
      'SUMMARY:Förbered coachingsamtalet: Anna Berg',
      'DESCRIPTION:Vi som ses: Anna Berg och Karin Sjö\\nUppföljningsplan: Nordve',
      ' rk AB\\, Omgång 1',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'BEGIN:VEVENT',
      `UID:${ID}.coaching-anna-1`,
      'DTSTAMP:20261124T090000Z',
      'SEQUENCE:29925180',
      'DTSTART:20270601T070000Z',
      'DTEND:20270601T074500Z',
      'SUMMARY:Coachingsamtal: Anna Berg och Karin Sjö',
      'DESCRIPTION:Vi som ses: Anna Berg och Karin Sjö\\nUppföljningsplan: Nordve',
      ' rk AB\\, Omgång 1',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('says in Swedish and in English what each session is', () => {
    const plan = winter();
    const schedule = scheduleOf(
      TALK,
      { ...TALK, id: 'productTraining-karin-1', kind: 'productTraining', people: ['karin', 'anna', 'bo'] },
      {
        ...TALK,
        id: 'processReview-all-1',
        kind: 'processReview',
        people: ['karin', 'lars'],
        preparers: ['lars'],
      },
      { ...TALK, id: 'refill-karin-1', kind: 'refill', people: ['lars', 'karin'], preparers: ['lars'] },
      {
        ...TALK,
        id: 'checkpoint-all-30',
        kind: 'checkpoint',
        people: ['kim', 'lars', 'karin'],
        preparers: [],
      },
    );
    const summaries = (texts: typeof sv, name: string) =>
      eventsOf(filesOf(plan, schedule, NOW, texts), name).map((event) => event.summary);
    expect(summaries(sv, 'all.ics')).toEqual([
      'Coachingsamtal: Anna Berg och Karin Sjö',
      'Produktutbildning: Karin Sjö och säljarna',
      'Vi förbättrar säljprocessen',
      'Påfyllnad och avtankning: Lars Ek och Karin Sjö',
      'Avstämning dag 30',
    ]);
    expect(summaries(en, 'all.ics')).toEqual([
      'Coaching session: Anna Berg and Karin Sjö',
      'Product training: Karin Sjö and the sellers',
      'Improving the sales process',
      'Refill and debrief: Lars Ek and Karin Sjö',
      'Checkpoint, day 30',
    ]);
    expect(summaries(sv, 'lars.ics')).toEqual([
      'Förbered arbetet med säljprocessen',
      'Vi förbättrar säljprocessen',
      'Förbered påfyllnad och avtankning: Karin Sjö',
      'Påfyllnad och avtankning: Lars Ek och Karin Sjö',
      'Avstämning dag 30',
    ]);
  });

  it('calls people without a name by role and number', () => {
    const people = PEOPLE.map((person) => ({ ...person, name: null }));
    const files = filesOf(winter({ people }), scheduleOf(TALK));
    expect(eventsOf(files, 'anna.ics').map((event) => event.summary)).toEqual([
      'Coachingsamtal: Säljare 1 och Säljchef 1',
    ]);
  });

  it('is written for everybody even where nothing is booked, and for nobody else', () => {
    expect([...filesOf(winter(), scheduleOf()).keys()]).toEqual(['all.ics']);
  });
});

describe('two calendar programs that are not ours', () => {
  it.each(['Europe/Stockholm', 'Europe/Helsinki', 'America/New_York'])(
    'read every session to the minute over both changes of the clocks and week 53 in %s',
    (timeZone) => {
      const plan = winter({
        plan: { start: '2026-10-12', weeks: 30, checkpoints: { days: [30, 60] }, calendar: { timeZone } },
      });
      const schedule = schedulePlan(plan);
      const offsets = new Set(schedule.sessions.map((session) => session.start.slice(19)));
      expect(offsets.size).toBe(2);
      expect(schedule.sessions.some((session) => session.week === '2026-W53')).toBe(true);
      const files = filesOf(plan, schedule);
      const all = expectedEvents(schedule);
      expect(eventsOf(files, 'all.ics').map(timesOf)).toEqual(all);
      expect(readWithNodeIcal(files.get('all.ics') ?? '').map(timesOf)).toEqual(all);
      for (const { id } of plan.people) {
        const text = files.get(`${id}.ics`) ?? '';
        expect(readWithIcalJs(text).map(timesOf)).toEqual(expectedEvents(schedule, id));
        expect(readWithNodeIcal(text)).toEqual(readWithIcalJs(text).map(withoutDetails));
      }
    },
  );
});

const timesOf = ({ uid, start, end }: { uid: string; start: string; end: string }) => ({ uid, start, end });

/** Every session, or one person's with the preparation before it, straight from the schedule. */
function expectedEvents(schedule: Schedule, person?: string) {
  return schedule.sessions
    .filter((session) => person === undefined || session.people.includes(person))
    .flatMap((session) => {
      const start = new Date(session.start);
      const uid = `${ID}.${session.id}`;
      const event = { uid, start: start.toISOString(), end: new Date(session.end).toISOString() };
      if (person === undefined || !session.preparers.includes(person)) return [event];
      const before = new Date(start.getTime() - session.preparationMinutes * 60_000).toISOString();
      return [{ uid: `${uid}-preparation`, start: before, end: event.start }, event];
    });
}
