import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requests } from '#contract/requests.ts';
import { MOST_FILE_BYTES } from '#domain/peopleFile/sheet.ts';
import { startBridge, valueOf, type Bridge } from '../support/bridge.ts';
import { workbook } from '../support/workbooks.ts';

let bridge: Bridge;
let folder: string;
beforeEach(() => {
  bridge = startBridge();
  folder = mkdtempSync(join(tmpdir(), 'men-sen-da-people-'));
});
afterEach(() => {
  bridge.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A file that somebody chooses in the dialog. */
function choose(name: string, bytes: Uint8Array | string): void {
  bridge.dialogs.path = join(folder, name);
  writeFileSync(bridge.dialogs.path, bytes);
}

describe('A list of people', () => {
  test('comes from a workbook that is chosen, with the name of the file and never its folder', async () => {
    choose('deltagare.xlsx', workbook({ Blad1: [['Anna Berg']] }));
    expect(await bridge.ask('peopleFiles.open', {})).toEqual({
      ok: true,
      value: {
        kind: 'read',
        name: 'deltagare.xlsx',
        sheets: [{ name: 'Blad1', rows: [{ number: 1, cells: ['Anna Berg'] }] }],
      },
    });
  });

  test('is none where the file holds something else', async () => {
    choose('deltagare.xlsx', '%PDF-1.7');
    expect(await bridge.ask('peopleFiles.open', {})).toEqual({
      ok: false,
      problem: { kind: 'noPeopleIn', name: 'deltagare.xlsx', fault: { kind: 'noTable' } },
    });
  });

  test('comes the same way where it is dropped, through the same limits', async () => {
    const bytes = Buffer.from('Namn;E-post\nÅsa Öhman;asa@bolaget.example', 'latin1');
    expect(await bridge.ask('peopleFiles.drop', { name: 'deltagare.csv', bytes })).toMatchObject({
      ok: true,
      value: {
        kind: 'read',
        name: 'deltagare.csv',
        sheets: [{ rows: [{}, { cells: ['Åsa Öhman', 'asa@bolaget.example'] }] }],
      },
    });
    const dropped = (bytes: number) => ({ name: 'stor.csv', bytes: new Uint8Array(bytes).fill(65) });
    expect(await bridge.ask('peopleFiles.drop', dropped(MOST_FILE_BYTES + 1))).toMatchObject({
      ok: false,
      problem: { kind: 'noPeopleIn', name: 'stor.csv', fault: { kind: 'tooLarge' } },
    });
    const { input } = requests['peopleFiles.drop'];
    expect(input.safeParse(dropped(MOST_FILE_BYTES + 2)).success).toBe(false);
  });

  test('is told to be gone where it is', async () => {
    bridge.dialogs.path = join(folder, 'borta.csv');
    expect(await bridge.ask('peopleFiles.open', {})).toEqual({
      ok: false,
      problem: { kind: 'cannotRead', why: 'missing', name: 'borta.csv' },
    });
  });

  test('leaves all as it was where the dialog is closed', async () => {
    bridge.dialogs.path = null;
    expect(await bridge.ask('peopleFiles.open', {})).toEqual({ ok: true, value: { kind: 'cancelled' } });
  });

  test('is written whole from the plan as it is stored', async () => {
    const people = { sellers: 1, coaches: 1 };
    const { plan } = valueOf(await bridge.ask('clients.create', { name: 'Exempelbolaget', people }));
    const at = ['people', { item: 'seller-1' }, 'name'];
    const edits = [{ subject: 'plan', kind: 'set', at, value: '=1+1' }] as const;
    valueOf(await bridge.ask('changes.apply', { view: { kind: 'plan', id: plan }, edits }));
    bridge.dialogs.path = join(folder, 'deltagare.csv');
    expect(await bridge.ask('documents.people', { plan, language: 'sv' })).toMatchObject({
      ok: true,
      value: { kind: 'written', name: 'deltagare.csv' },
    });
    expect(readFileSync(bridge.dialogs.path, 'utf8')).toBe(
      [
        '\uFEFF"Namn";"Roll";"E-post";"Säljchef";"Chefens chef";"Timmar i veckan"',
        '"";"Säljchef";"";"";"";""',
        `"'=1+1";"Säljare";"";"";"";""`,
        '',
      ].join('\r\n'),
    );
  });
});
