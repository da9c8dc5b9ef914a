import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { busyIn, calendar, event, read } from '../support/busyFiles.ts';

/** Calendars as these programs write them, of people who do not exist. */
const sample = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../fixtures/calendars', `${name}.ics`));

describe('A calendar from Outlook', () => {
  test('gives its busy times, with exceptions, by the zone that it describes', () => {
    expect(busyIn(sample('outlook'))).toEqual([
      // Each Tuesday 9 to 10 four times, the second moved to Wednesday, the third called off.
      '2027-03-02T09:00:00+01:00 2027-03-02T10:00:00+01:00',
      '2027-03-10T13:00:00+01:00 2027-03-10T14:30:00+01:00',
      '2027-03-23T09:00:00+01:00 2027-03-23T10:00:00+01:00',
      '2027-03-30T09:00:00+02:00 2027-03-30T10:00:00+02:00',
      // Out of office for two whole days.
      '2027-04-08T00:00:00+02:00 2027-04-10T00:00:00+02:00',
      '2027-04-14T15:00:00+02:00 2027-04-14T16:00:00+02:00',
    ]);
  });
});

describe('A calendar from Google', () => {
  test('gives its busy times, whole days, moved and cancelled ones among them', () => {
    expect(busyIn(sample('google'))).toEqual([
      '2027-03-01T08:30:00+01:00 2027-03-01T09:00:00+01:00',
      '2027-03-08T08:30:00+01:00 2027-03-08T09:00:00+01:00',
      '2027-03-16T10:00:00+01:00 2027-03-16T10:30:00+01:00',
      '2027-03-29T08:30:00+02:00 2027-03-29T09:00:00+02:00',
      '2027-05-10T00:00:00+02:00 2027-05-13T00:00:00+02:00',
      '2027-05-20T13:00:00+02:00 2027-05-20T14:00:00+02:00',
    ]);
  });
});

describe('What is read', () => {
  test('is merged, in order, and counted as it stood', () => {
    const found = read(
      calendar(
        event('DTSTART:20270305T120000', 'DTEND:20270305T130000'),
        event('DTSTART:20270304T140000', 'DTEND:20270304T150000'),
        event('DTSTART:20270304T150000', 'DTEND:20270304T153000'),
        event('DTSTART:20270304T141500', 'DTEND:20270304T143000'),
      ),
    );
    expect(found).toEqual({
      ok: true,
      value: {
        events: 4,
        busy: [
          { from: '2027-03-04T14:00:00+01:00', to: '2027-03-04T15:30:00+01:00' },
          { from: '2027-03-05T12:00:00+01:00', to: '2027-03-05T13:00:00+01:00' },
        ],
      },
    });
  });

  test('may be a list of busy times alone', () => {
    const lines = [
      'BEGIN:VFREEBUSY',
      'DTSTART:20270301T000000Z',
      'FREEBUSY;FBTYPE=BUSY:20270304T130000Z/20270304T143000Z,20270305T130000Z/PT1H',
    ];
    const free = 'FREEBUSY;FBTYPE=FREE:20270306T130000Z/PT1H';
    expect(busyIn(calendar(...lines, free, 'FREEBUSY:20270307T130000Z/PT1H', 'END:VFREEBUSY'))).toEqual([
      '2027-03-04T14:00:00+01:00 2027-03-04T15:30:00+01:00',
      '2027-03-05T14:00:00+01:00 2027-03-05T15:00:00+01:00',
      '2027-03-07T14:00:00+01:00 2027-03-07T15:00:00+01:00',
    ]);
  });

  test('is not what is to be done or written down, and may be nothing', () => {
    const todo = ['BEGIN:VTODO', 'DTSTART:20270304T140000', 'DURATION:PT1H', 'END:VTODO'];
    expect(read(calendar(...todo))).toEqual({ ok: true, value: { busy: [], events: 0 } });
  });

  test('comes of old letters and of several calendars in one file', () => {
    const one = calendar(event('SUMMARY:Frånvaro', 'DTSTART:20270304T140000', 'DTEND:20270304T153000'));
    const two = calendar(event('DTSTART:20270305T140000', 'DTEND:20270305T153000'));
    expect(busyIn(Buffer.from(one, 'latin1'))).toHaveLength(1);
    expect(busyIn(`\uFEFF${one}${two}`)).toHaveLength(2);
    expect(busyIn(one.replaceAll('\r\n', '\n'))).toHaveLength(1);
  });
});
