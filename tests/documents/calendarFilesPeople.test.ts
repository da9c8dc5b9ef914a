import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { eventsOf, filesOf, ID, NOW, scheduleOf, TALK, winter } from '../support/calendarPlans.ts';
import { readWithIcalJs } from '../support/calendarReaders.ts';
import type { Json } from '../support/plans.ts';

describe('the identity of a session', () => {
  const events = [...filesOf(winter())].flatMap(([fileName, text]) =>
    readWithIcalJs(text).map((event) => ({ fileName, event })),
  );

  it('is one and the same event in every file, and once in each', () => {
    for (const same of Map.groupBy(events, ({ event }) => event.uid).values()) {
      expect(new Set(same.map(({ event }) => JSON.stringify(event))).size).toBe(1);
      expect(new Set(same.map(({ fileName }) => fileName)).size).toBe(same.length);
    }
  });

  const uids = (overrides: Json, now = NOW) =>
    eventsOf(filesOf(winter(overrides), scheduleOf(TALK), now), 'all.ics').map((event) => event.uid);
  const nameless = { id: undefined };

  it('stays from run to run, with and without an id of the plan', () => {
    const later = new Date('2027-02-01T12:00:00Z');
    expect(uids({}, later)).toEqual(uids({}));
    expect(uids(nameless, later)).toEqual(uids(nameless));
  });

  it('differs between plans: by id, or by client, cohort and start', () => {
    const plans: readonly Json[] = [
      {},
      { id: 'another' },
      nameless,
      { ...nameless, client: { name: 'Sydverk AB' } },
      { ...nameless, cohort: 'Omgång 2' },
      { ...nameless, plan: { start: '2026-10-19', weeks: 30 } },
    ];
    expect(new Set(plans.flatMap((plan) => uids(plan))).size).toBe(plans.length);
  });

  it('carries a higher SEQUENCE and DTSTAMP in a later file, so that the later one counts', () => {
    const exported = (now: string) =>
      eventsOf(filesOf(winter(), scheduleOf(TALK), new Date(now)), 'anna.ics')[0];
    const first = exported('2026-11-24T09:00:00Z');
    const second = exported('2026-11-24T09:01:00Z');
    expect(second).toEqual({
      ...first,
      sequence: (first?.sequence ?? 0) + 1,
      stamp: '2026-11-24T09:01:00.000Z',
    });
  });
});

describe('what others may not see', () => {
  const plan = winter();
  const schedule = schedulePlan(plan);
  const files = filesOf(plan, schedule);
  const sellers = plan.people.filter((person) => person.role === 'seller');

  it('is kept out: a person’s file holds that person’s sessions and nothing else', () => {
    for (const { id } of plan.people) {
      const theirs = schedule.sessions.filter((session) => session.people.includes(id));
      const prepared = theirs.filter((session) => session.preparers.includes(id));
      const expected = [
        ...theirs.map((session) => `${ID}.${session.id}`),
        ...prepared.map((session) => `${ID}.${session.id}-preparation`),
      ];
      const read = eventsOf(files, `${id}.ics`).map((event) => event.uid);
      expect(read.toSorted()).toEqual(expected.toSorted());
    }
  });

  it('is kept out: a seller’s file names no other seller', () => {
    for (const seller of sellers) {
      const text = unfolded(files.get(`${seller.id}.ics`) ?? '');
      expect(text).toContain(seller.name);
      for (const other of sellers) if (other !== seller) expect(text).not.toContain(other.name);
    }
  });

  it('is kept out also where somebody booked two sellers into one talk', () => {
    const shared = filesOf(plan, scheduleOf({ ...TALK, people: ['karin', 'anna', 'bo'] }));
    expect(shared.get('anna.ics')).not.toContain('Bo Quist');
    expect(eventsOf(shared, 'karin.ics').map((event) => event.summary)).toEqual([
      'Förbered coachingsamtalet: säljarna',
      'Coachingsamtal: Karin Sjö och säljarna',
    ]);
  });
});

describe('a talk in a group', () => {
  const inPairs = winter({
    plan: { start: '2026-10-12', weeks: 30, rhythm: { coaching: { groupSize: 2 } } },
  });
  const inGroups = filesOf(inPairs);

  it('says who, to each of them without the others, and is one event in the calendars of all', () => {
    const summaries = (name: string) =>
      new Set(
        eventsOf(inGroups, name)
          .map((event) => event.summary ?? '')
          .filter((text) => /samtal/.test(text)),
      );
    const talk = 'Coachingsamtal: Anna Berg, Bo Quist och Karin Sjö';
    expect(summaries('anna.ics')).toEqual(new Set(['Coachingsamtal: Anna Berg, Karin Sjö och gruppen']));
    expect(summaries('bo.ics')).toEqual(new Set(['Coachingsamtal: Bo Quist, Karin Sjö och gruppen']));
    expect([...summaries('karin.ics')].toSorted()).toEqual([
      talk,
      'Coachingsamtal: Cilla Dahl och Karin Sjö',
      'Förbered coachingsamtalet: Anna Berg och Bo Quist',
      'Förbered coachingsamtalet: Cilla Dahl',
    ]);
    const uids = (name: string) =>
      eventsOf(inGroups, name).flatMap(({ uid }) => (uid.includes('.coaching-anna-') ? [uid] : []));
    expect(uids('bo.ics')).toEqual(uids('anna.ics'));
    expect(inGroups.get('bo.ics')).not.toContain('Anna Berg');
  });
});

const unfolded = (text: string): string => text.replaceAll('\r\n ', '');
