import { expect, it } from 'vitest';
import { calendarFiles } from '#electron/documents/calendar/calendarFiles.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { ID, NOW, scheduleOf, TALK, winter } from '../support/calendarPlans.ts';
import { readWithIcalJs } from '../support/calendarReaders.ts';

const plan = winter({
  plan: {
    start: '2026-10-12',
    weeks: 30,
    trainerDays: [
      { id: 'd1', title: 'Kickoff', date: '2026-12-31', hours: 6.5 },
      { id: 'd2', title: 'Observation; två samtal', date: '2027-03-28' },
    ],
  },
});
const given = { plan, schedule: scheduleOf(TALK), texts: sv, now: NOW, withCelebrations: false };
const files = calendarFiles({ ...given, withTrainerDays: true });
const daysIn = (name: string) =>
  readWithIcalJs(files.find(({ fileName }) => fileName === name)?.text ?? '').filter(({ uid }) =>
    uid.includes('trainerDay'),
  );

it('the trainer’s days are whole days in the trainer’s own calendar and in everybody’s, in no other', () => {
  expect(files.map(({ fileName }) => fileName)).toEqual(['all.ics', 'kim.ics', 'karin.ics', 'anna.ics']);
  expect(daysIn('kim.ics')).toEqual(daysIn('all.ics'));
  expect(daysIn('karin.ics')).toEqual([]);
  expect(daysIn('anna.ics')).toEqual([]);
  expect(daysIn('kim.ics').map(({ uid, summary, description }) => ({ uid, summary, description }))).toEqual([
    {
      uid: `${ID}.trainerDay-d1`,
      summary: 'Kickoff: Nordverk AB',
      description: '6,5\u00a0h\nUppföljningsplan: Nordverk AB, Omgång 1',
    },
    {
      uid: `${ID}.trainerDay-d2`,
      summary: 'Observation; två samtal: Nordverk AB',
      description: 'Uppföljningsplan: Nordverk AB, Omgång 1',
    },
  ]);
});

it('the trainer is busy on them, from midnight to midnight', () => {
  const event = /^UID:\S+trainerDay-d1\r\n[^]*?END:VEVENT/m.exec(files[0]?.text ?? '')?.[0] ?? '';
  expect(event).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101');
  expect(event).toContain('TRANSP:OPAQUE');
});

it('they are left out where only sessions are asked for', () => {
  const only = calendarFiles({ ...given, withTrainerDays: false });
  expect(only.map(({ fileName }) => fileName)).toEqual(['all.ics', 'karin.ics', 'anna.ics']);
  expect(only[0]?.text).not.toContain('trainerDay');
});
