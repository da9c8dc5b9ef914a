/** When somebody has something else stands in nobody's calendar file: not as an entry, not as a moment. */
import { expect, test } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { filesOf, PEOPLE, winter } from '../support/calendarPlans.ts';

const BUSY = [
  { from: '2026-11-05T09:07:00+01:00', to: '2026-11-05T10:13:00+01:00' },
  { from: '2026-12-01T13:11:00+01:00', to: '2026-12-01T14:19:00+01:00' },
];

test('the files of all are the same, to the byte, with busy times as without them', () => {
  const plan = winter({ people: PEOPLE.map((person) => ({ ...person, busy: BUSY })) });
  const schedule = schedulePlan(plan);
  const files = filesOf(plan, schedule);
  expect(files.size).toBeGreaterThan(PEOPLE.length - 1);
  expect(files).toEqual(filesOf(winter(), schedule));
  for (const text of files.values()) {
    expect(text).not.toMatch(/T(?:0907|1013|1311|1419|0807|0913|1211|1319)00/);
    expect(text).not.toMatch(/TRANSP:TRANSPARENT|FREEBUSY/);
  }
});
