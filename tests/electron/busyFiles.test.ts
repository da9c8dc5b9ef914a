import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MOST_CALENDAR_BYTES } from '#domain/busyFile.ts';
import { calendar, event } from '../support/busyFiles.ts';
import { startBridge, valueOf, type Bridge } from '../support/bridge.ts';

const NOT_FOUND = { ok: false, problem: { kind: 'notFound' } };
let bridge: Bridge;
let folder: string;
let plan: string;
beforeEach(async () => {
  bridge = startBridge();
  folder = mkdtempSync(join(tmpdir(), 'men-sen-da-busy-'));
  const people = { sellers: 1, coaches: 1 };
  ({ plan } = valueOf(await bridge.ask('clients.create', { name: 'Exempelbolaget', people })));
  const days = { start: '2027-03-01', weeks: 2 };
  const edits = Object.entries(days).map(([field, value]) => ({
    ...{ subject: 'plan' as const, kind: 'set' as const, at: ['plan', field], value },
  }));
  valueOf(await bridge.ask('changes.apply', { view: { kind: 'plan', id: plan }, edits }));
});
afterEach(() => {
  bridge.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A file that somebody chooses in the dialog. */
function choose(name: string, content: string | Uint8Array): void {
  bridge.dialogs.path = join(folder, name);
  writeFileSync(bridge.dialogs.path, content);
}
const open = () => bridge.ask('busyFiles.open', { plan, person: 'seller-1' });

describe('A person’s own calendar', () => {
  test('comes as busy times during the plan alone, with the name of the file and never its folder', async () => {
    const meeting = ['DTSTART:20270304T140000', 'DTEND:20270304T153000', 'SUMMARY:Tandläkaren'];
    choose('anna.ics', calendar(event(...meeting), event('DTSTART;VALUE=DATE:20270315')));
    expect(await open()).toEqual({
      ok: true,
      value: {
        kind: 'read',
        name: 'anna.ics',
        busy: [{ from: '2027-03-04T14:00:00+01:00', to: '2027-03-04T15:30:00+01:00' }],
        events: 1,
        since: '2027-03-01',
        until: '2027-03-14',
      },
    });
  });

  test('is not busy with what the plan’s own calendar files have put there', async () => {
    bridge.dialogs.path = join(folder, 'Kalendrar');
    const exported = valueOf(await bridge.ask('documents.calendars', { plan }));
    if (exported.kind !== 'written') throw new Error('no calendars');
    const own = readFileSync(join(folder, 'Kalendrar', 'all.ics'), 'utf8');
    expect(own).toContain('BEGIN:VEVENT');
    choose('anna.ics', own);
    expect(await open()).toMatchObject({ value: { busy: [], events: 0 } });
    choose('anna.ics', own.replaceAll('UID:', 'UID:other-'));
    expect(await open()).not.toMatchObject({ value: { events: 0 } });
  });

  test('is not busy with what the person has declined, whose address the plan or the file’s name says', async () => {
    const declined = (address: string): string =>
      calendar(
        event(
          'DTSTART:20270304T140000',
          'DURATION:PT1H',
          `ATTENDEE;CN=Sixten;PARTSTAT=DECLINED:mailto:${address}`,
        ),
      );
    choose('anna.ics', declined('Anna@Bolaget.example'));
    expect(await open()).toMatchObject({ value: { events: 1 } });
    choose('anna@bolaget.example (1).ics', declined('Anna@Bolaget.example'));
    expect(await open()).toMatchObject({ value: { events: 0 } });
    const at = ['people', { item: 'seller-1' }, 'email'];
    const edit = { subject: 'plan' as const, kind: 'set' as const, at, value: 'ANNA@bolaget.example' };
    valueOf(await bridge.ask('changes.apply', { view: { kind: 'plan', id: plan }, edits: [edit] }));
    choose('anna.ics', declined('anna@bolaget.example'));
    const reply = await open();
    expect(reply).toMatchObject({ value: { busy: [], events: 0 } });
    expect(JSON.stringify(reply)).not.toContain('bolaget');
    choose('anna.ics', declined('sixten@bolaget.example'));
    expect(await open()).toMatchObject({ value: { events: 1 } });
  });

  test('comes in the same way from a file that is dropped', async () => {
    const bytes = new TextEncoder().encode(calendar(event('DTSTART:20270304T140000', 'DURATION:PT1H')));
    const file = { name: 'anna.ics', bytes };
    expect(await bridge.ask('busyFiles.drop', { plan, person: 'seller-1', file })).toMatchObject({
      value: { kind: 'read', name: 'anna.ics', events: 1, until: '2027-03-14' },
    });
    expect(await bridge.ask('busyFiles.drop', { plan, person: 'nobody', file })).toEqual(NOT_FOUND);
  });

  test('that cannot be read is told to be so, line by line, and says nothing of what stood there', async () => {
    const wrong = event('DTSTART:Tandläkaren', 'SUMMARY:Hos Sixten');
    choose('anna.ics', calendar(wrong, event('DTEND:20270304T153000')));
    const reply = await open();
    expect(reply).toEqual({
      ok: false,
      problem: {
        kind: 'noBusyTimesIn',
        name: 'anna.ics',
        fault: {
          kind: 'lines',
          faults: [
            { line: 6, property: 'DTSTART', expected: 'moment' },
            { line: 9, property: 'VEVENT', expected: 'start' },
          ],
          unlisted: 0,
        },
      },
    });
  });

  test('is too large where it is, and gone where it is', async () => {
    choose('anna.ics', new Uint8Array(MOST_CALENDAR_BYTES + 1).fill(65));
    expect(await open()).toMatchObject({ problem: { name: 'anna.ics', fault: { kind: 'tooLarge' } } });
    bridge.dialogs.path = join(folder, 'borta.ics');
    expect(await open()).toEqual({
      ok: false,
      problem: { kind: 'cannotRead', why: 'missing', name: 'borta.ics' },
    });
  });

  test('is left where the dialog is closed, and asked for by no plan and nobody that is not there', async () => {
    bridge.dialogs.path = null;
    expect(await open()).toEqual({ ok: true, value: { kind: 'cancelled' } });
    expect(await bridge.ask('busyFiles.open', { plan: 'nobody', person: 'seller-1' })).toEqual(NOT_FOUND);
    expect(await bridge.ask('busyFiles.open', { plan, person: 'nobody' })).toEqual(NOT_FOUND);
  });
});
