import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstSettings } from '#electron/firstSettings.ts';
import { openKept } from '#electron/kept.ts';
import { storePath } from '#electron/store/files.ts';
import { closeStore } from '#electron/store/openStore.ts';
import { saveSettings } from '#electron/store/settingsStore.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'men-sen-da-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const open = (locale = 'sv-SE') => openKept(folder, { version: '0.1.0', locale });

describe('what has been kept', () => {
  it('is at first a new store, and the settings that the computer suggests', () => {
    const { opened, settings } = open('en-GB');
    expect(settings).toEqual(firstSettings('en-GB'));
    expect(opened).toMatchObject({ ok: true, value: { isNew: true } });
    if (opened.ok) closeStore(opened.value.store);
  });

  it('is the settings that somebody has set', () => {
    const first = open();
    if (!first.opened.ok) throw new Error(first.opened.problem.kind);
    saveSettings(first.opened.value.store, { ...first.settings, colorScheme: 'dark', zoom: 1.25 });
    closeStore(first.opened.value.store);
    const { opened, settings } = open();
    expect(settings).toMatchObject({ colorScheme: 'dark', zoom: 1.25 });
    if (opened.ok) closeStore(opened.value.store);
  });

  it('is the reason and the first settings where the store is damaged', () => {
    writeFileSync(storePath(folder), 'no store at all, and long enough to be one'.repeat(100));
    const { opened, settings } = open();
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'damaged' } });
    expect(settings).toEqual(firstSettings('sv-SE'));
  });
});
