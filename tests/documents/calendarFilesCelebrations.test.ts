import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, it } from 'vitest';
import { calendarFiles } from '#electron/documents/calendar/calendarFiles.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { filesOf, ID, NOW, scheduleOf, TALK, winter } from '../support/calendarPlans.ts';

const plan = winter({
  plan: {
    start: '2026-10-12',
    weeks: 30,
    celebrations: [
      { id: 'c1', trigger: 'Alla har haft fyra samtal', how: 'Frukost; alla', date: '2026-12-31' },
      { id: 'c 2', how: 'Ett tack', scope: 'individual', date: '2027-03-28' },
      { id: 'c3', trigger: 'Det svåra', how: 'Kaffe', scope: 'individual', person: 'bo', date: '2027-03-29' },
      { id: 'c4', trigger: 'Utan dag', how: 'Fika' },
    ],
  },
});
const files = filesOf(plan, scheduleOf(TALK));

it('holds a day’s event as two calendar programs that are not ours read it: that day and no other, nobody busy', () => {
  const text = files.get('all.ics') ?? '';
  const ours = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .filter((event) => event.startDate.isDate);
  expect(
    ours.map(({ uid, startDate, endDate, summary, description, component }) => ({
      uid,
      days: [startDate.toString(), endDate.toString()],
      summary,
      description,
      transparency: component.getFirstPropertyValue('transp'),
    })),
  ).toEqual([
    {
      uid: `${ID}.celebration-c1`,
      days: ['2026-12-31', '2027-01-01'],
      summary: 'Vi firar: Alla har haft fyra samtal',
      description: 'Så firar vi: Frukost; alla\nUppföljningsplan: Nordverk AB, Omgång 1',
      transparency: 'TRANSPARENT',
    },
    {
      uid: `${ID}.celebration-c 2`,
      days: ['2027-03-28', '2027-03-29'],
      summary: 'Vi firar: Ett tack',
      description: 'Så firar vi: Ett tack\nUppföljningsplan: Nordverk AB, Omgång 1',
      transparency: 'TRANSPARENT',
    },
  ]);
  const theirs = Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) =>
    part?.type === 'VEVENT' && part.datetype === 'date'
      ? [[part.uid, part.transparency, localDay(part.start)]]
      : [],
  );
  expect(theirs).toEqual([
    [`${ID}.celebration-c1`, 'TRANSPARENT', '2026-12-31'],
    [`${ID}.celebration-c 2`, 'TRANSPARENT', '2027-03-28'],
  ]);
});

it('stands in the calendars of those it concerns: one seller’s own in no other’s', () => {
  const celebrations = (name: string): string[] =>
    [...(files.get(name) ?? '').matchAll(/^UID:\S+celebration-(.+)\r$/gm)].map(([, id]) => id ?? '');
  expect(Object.fromEntries([...files.keys()].map((name) => [name, celebrations(name)]))).toEqual({
    'all.ics': ['c1', 'c 2'],
    'kim.ics': ['c1'],
    'lars.ics': ['c1'],
    'karin.ics': ['c1', 'c 2', 'c3'],
    'omar.ics': ['c1', 'c 2'],
    'anna.ics': ['c1', 'c 2'],
    'bo.ics': ['c1', 'c 2', 'c3'],
    'cilla.ics': ['c1', 'c 2'],
    'emil.ics': ['c1', 'c 2'],
  });
  const own = /^UID:[^\n]*-c3\r\n[^]*?END:VEVENT/m;
  expect(own.exec(files.get('bo.ics') ?? '')?.[0]).toBe(own.exec(files.get('karin.ics') ?? '')?.[0]);
});

it('says in English what is celebrated, and for whom', () => {
  const text = filesOf(plan, scheduleOf(), NOW, en).get('bo.ics') ?? '';
  expect(text).toContain('SUMMARY:We celebrate Bo Quist: Det svåra');
  expect(text).toContain('SUMMARY:We celebrate: Alla har haft fyra samtal');
});

it('is left out where only sessions are asked for', () => {
  const [all, ...others] = calendarFiles({
    plan,
    schedule: scheduleOf(TALK),
    texts: sv,
    now: NOW,
    withCelebrations: false,
    withTrainerDays: false,
  });
  expect(all?.text).not.toContain('celebration');
  expect(others.map(({ fileName }) => fileName)).toEqual(['karin.ics', 'anna.ics']);
});

/** node-ical gives a day as midnight where the program runs. */
function localDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
