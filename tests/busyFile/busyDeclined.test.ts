import { describe, expect, test } from 'vitest';
import { addressIn, addressInName } from '#electron/busyFile/owner.ts';
import { busyIn, calendar, event, read } from '../support/busyFiles.ts';

const TIME = ['DTSTART:20270304T140000', 'DURATION:PT1H'];
const ANNA = ['anna@bolaget.example'];
const no = (who: string): string => `ATTENDEE;CN="Ek, Anna";PARTSTAT=DECLINED;RSVP=TRUE:${who}`;
const yes = (who: string): string => `ATTENDEE;PARTSTAT=ACCEPTED:${who}`;
const MAIL = 'mailto:anna@bolaget.example';

const isBusy = (lines: readonly string[], owners: readonly string[] = ANNA): boolean =>
  busyIn(calendar(event(...TIME, ...lines)), { owners }).length > 0;

describe('An invitation', () => {
  test('that the owner has declined takes no time, however the address is written', () => {
    expect(isBusy([no(MAIL)])).toBe(false);
    expect(isBusy([no('MAILTO:Anna@Bolaget.Example')])).toBe(false);
    expect(isBusy([no('mailto:anna@bolaget\r\n .example')])).toBe(false);
    expect(isBusy(['attendee;partstat=declined:mailto:anna@bolaget.example'])).toBe(false);
    expect(isBusy([`ATTENDEE;EMAIL="anna@bolaget.example";PARTSTAT=DECLINED:urn:uuid:1`])).toBe(false);
    expect(isBusy([no('mailto:åsa@bolaget.example')], ['åsa@bolaget.example'])).toBe(false);
  });

  test('that another has declined, or the owner has not, takes its time', () => {
    expect(isBusy([no('mailto:bo@bolaget.example'), yes(MAIL)])).toBe(true);
    expect(isBusy([no('mailto:anna@bolaget.example.other')])).toBe(true);
    expect(isBusy([`ATTENDEE;PARTSTAT=NEEDS-ACTION:${MAIL}`])).toBe(true);
    expect(isBusy([`ATTENDEE;X-NOTE="PARTSTAT=DECLINED":${MAIL}`])).toBe(true);
    expect(isBusy([`ATTENDEE:${MAIL}`])).toBe(true);
    expect(isBusy([no(MAIL)], [])).toBe(true);
  });

  test('that the owner has answered with several addresses is declined with all of them or not', () => {
    const both = [...ANNA, 'ae@bolaget.example'];
    expect(isBusy([no(MAIL), yes('mailto:ae@bolaget.example')], both)).toBe(true);
    expect(isBusy([yes('mailto:ae@bolaget.example'), no(MAIL)], both)).toBe(true);
    expect(isBusy([no(MAIL), no('mailto:ae@bolaget.example')], both)).toBe(false);
  });

  test.each([
    ['Outlook', 'X-OWNER;CN="Ek, Anna":mailto:Anna@bolaget.example'],
    ['Google', 'X-WR-CALNAME:anna@bolaget.example'],
  ])('is the owner’s whom %s names in the file', (_, line) => {
    const invited = event(...TIME, no(MAIL));
    expect(busyIn(calendar(line, invited))).toEqual([]);
    expect(busyIn(calendar('X-WR-CALNAME:Anna', invited))).toHaveLength(1);
  });

  test('declined once in a series, or but for once, is so', () => {
    const HOUR = ['DTSTART:20270301T090000', 'DURATION:PT1H'];
    const once = ['RECURRENCE-ID:20270302T090000', 'DTSTART:20270302T090000', 'DURATION:PT1H'];
    const days = (...lines: readonly string[]): readonly string[] =>
      busyIn(calendar(...lines), { owners: ANNA }).map((time) => time.slice(8, 10));
    const series = ['UID:a', ...HOUR, 'RRULE:FREQ=DAILY;COUNT=3'];
    expect(days(event(...series), event('UID:a', ...once, no(MAIL)))).toEqual(['01', '03']);
    expect(days(event(...series, no(MAIL)), event('UID:a', ...once, yes(MAIL)))).toEqual(['02']);
  });

  test('leaves no address behind, not even in what is said of a fault', () => {
    const found = read(calendar(event('DTSTART:anna@bolaget.example', no(MAIL), yes(MAIL))), {
      owners: ANNA,
    });
    expect(JSON.stringify(found)).not.toContain('bolaget');
  });
});

describe('An address', () => {
  test('is what has the shape of one', () => {
    expect(addressIn(' mailto:A@b.se ')).toBe('a@b.se');
    for (const text of ['', 'Anna Ek', 'Anna <a@b.se>', 'a@b@c', '@b.se', 'a@'])
      expect(addressIn(text)).toBeNull();
  });
  test('can be a file’s name', () => {
    for (const name of ['a@b.se.ics', 'A@B.se (1).ICS', 'a@b.se(2).ics'])
      expect(addressInName(name)).toBe('a@b.se');
    for (const name of ['a.ics', 'Annas a@b.se.ics', '.ics']) expect(addressInName(name)).toBeNull();
  });
});
