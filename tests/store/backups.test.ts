import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Keepsake } from '#contract/library.ts';
import type { ExportedEvent } from '#electron/documents/calendar/revisions.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { backupFolder, backupPath, manifestPath } from '#electron/store/backupFiles.ts';
import { BESIDE } from '#electron/store/besideJournal.ts';
import { backUpToday, listBackups, makeBackup } from '#electron/store/backups.ts';
import { saveExported } from '#electron/store/exportedCalendars.ts';
import { storePath } from '#electron/store/files.ts';
import { removeFromLibrary, saveToLibrary } from '#electron/store/library.ts';
import { openPlan } from '#electron/store/open.ts';
import { closeStore } from '#electron/store/openStore.ts';
import { deleteSubject } from '#electron/store/remove.ts';
import { restoreBackup } from '#electron/store/restore.ts';
import { saveSettings } from '#electron/store/settingsStore.ts';
import { clientView, newClient, planView } from './support/clients.ts';
import { perMonth } from './support/edits.ts';
import { folder, must, openedIn, SETTINGS, storeIn, surroundings } from './support/stores.ts';
import { tablesOf } from './support/tables.ts';

const OWN: Keepsake = {
  kind: 'behaviour',
  document: { result: 'Antal avslut', behaviour: 'Bokar nästa steg', unit: 'per vecka', evidence: '' },
};
const EXPORTED: ExportedEvent = {
  ...{ person: '', uid: 'plan.coaching-seller-1-1', sequence: 1, stamp: 1, digest: '', alarm: null },
  ...{ time: '2027-03-04', summary: 'Coachingsamtal', isCancelled: false },
};
const names = (dir: string): readonly string[] => listBackups(dir).map(({ name }) => name);

describe('a backup', () => {
  it('is made while the store is open, is counted, and is one file with its note', () => {
    const store = storeIn();
    const [first, second] = [newClient(store, 'A'), newClient(store, 'B')];
    must(deleteSubject(store, clientView(second)));
    const backup = must(makeBackup(store.dir, 'asked', surroundings()));
    const { bytes } = backup;
    const expected = {
      name: 'backup-000001',
      madeAt: '2027-03-04T08:00:00.000Z',
      clients: 1,
      plans: 1,
      bytes,
    };
    expect(backup).toEqual(expected);
    expect(listBackups(store.dir)).toEqual([expected]);
    expect(readFileSync(backupPath(store.dir, 'backup-000001'))).toHaveLength(bytes);
    expect(readdirSync(backupFolder(store.dir)).sort()).toEqual(['backup-000001.db', 'backup-000001.json']);
    expect(openPlan(store, first.plan).ok).toBe(true);
  });

  it('is restored row for row, with its undo, and written on under another name', () => {
    const dir = folder();
    const store = storeIn(dir);
    const ids = newClient(store);
    must(applyEdits(store, planView(ids), perMonth(3)));
    const { name } = must(makeBackup(dir, 'asked', surroundings()));
    const tables = tablesOf(store);
    must(applyEdits(store, planView(ids), perMonth(1)));
    newClient(store, 'Nytt AB');
    const later = tablesOf(store);
    closeStore(store);

    must(restoreBackup(dir, name, { ...surroundings(), newId: () => 'restored' }));
    const restored = openedIn(dir, surroundings());
    expect(tablesOf(restored.store)).toEqual(tables);
    expect(restored).toMatchObject({ isNew: false, warning: null, store: { device: 'restored' } });
    must(applyEdits(restored.store, planView(ids), perMonth(2)));
    closeStore(restored.store);

    // What stood there was backed up first, and can be had again.
    must(restoreBackup(dir, names(dir)[0] ?? '', surroundings()));
    const back = openedIn(dir, surroundings()).store;
    expect(tablesOf(back)).toEqual(later);
    closeStore(back);
  });

  it('is restored where the store is gone, or damaged; what is damaged is kept aside', () => {
    for (const spoil of [
      (dir: string) => rmSync(storePath(dir)),
      (dir: string) => writeFileSync(storePath(dir), 'Men sen då?'),
    ]) {
      const dir = folder();
      const store = storeIn(dir);
      newClient(store);
      const { name } = must(makeBackup(dir, 'asked', surroundings()));
      const tables = tablesOf(store);
      closeStore(store);
      spoil(dir);
      const was = existsSync(storePath(dir)) ? readFileSync(storePath(dir)) : null;
      must(restoreBackup(dir, name, surroundings()));
      const restored = openedIn(dir, surroundings()).store;
      expect(tablesOf(restored)).toEqual(tables);
      closeStore(restored);
      const aside = `${storePath(dir)}.damaged-1`;
      expect(existsSync(aside) ? readFileSync(aside) : null).toEqual(was);
    }
  });

  it('with one byte turned is not restored, and nothing is changed', () => {
    const dir = folder();
    const store = storeIn(dir);
    newClient(store, 'Exempelverken AB');
    const { name } = must(makeBackup(dir, 'asked', surroundings()));
    newClient(store, 'Nytt AB');
    const tables = tablesOf(store);
    closeStore(store);
    const bytes = readFileSync(backupPath(dir, name));
    bytes[bytes.indexOf('Exempelverken')] = 0x41;
    writeFileSync(backupPath(dir, name), bytes);
    expect(restoreBackup(dir, name, surroundings())).toEqual({
      ok: false,
      problem: { kind: 'backupDamaged' },
    });
    const again = openedIn(dir, surroundings()).store;
    expect(tablesOf(again)).toEqual(tables);
    closeStore(again);
  });

  it('that cannot take on what was exported is not restored, and nothing of what stands there is taken away', () => {
    const store = storeIn();
    const { dir, db } = store;
    const { plan } = newClient(store);
    db.exec('ALTER TABLE exported_event RENAME TO elsewhere');
    const { name } = must(makeBackup(dir, 'asked', surroundings()));
    db.exec('ALTER TABLE elsewhere RENAME TO exported_event');
    must(saveExported(store, plan, [EXPORTED]));
    const latest = readFileSync(`${storePath(dir)}-wal`);
    expect(() => restoreBackup(dir, name, surroundings())).toThrow('exported_event');
    expect(readFileSync(`${storePath(dir)}-wal`)).toEqual(latest);
  });

  it('that is not there is not restored, whatever its name', () => {
    const dir = folder();
    for (const name of ['backup-000001', '../men-sen-da', ''])
      expect(restoreBackup(dir, name, surroundings())).toEqual({ ok: false, problem: { kind: 'notFound' } });
  });

  it('cut short before leaves nothing in the way of the next', () => {
    const store = storeIn();
    must(makeBackup(store.dir, 'asked', surroundings()));
    writeFileSync(join(backupFolder(store.dir), 'being-made.db'), 'half');
    writeFileSync(join(backupFolder(store.dir), 'backup-000007.json'), '{"name"');
    expect(must(makeBackup(store.dir, 'asked', surroundings())).name).toBe('backup-000008');
    expect(names(store.dir)).toEqual(['backup-000008', 'backup-000001']);
    expect(existsSync(join(backupFolder(store.dir), 'being-made.db'))).toBe(false);
  });

  it('is not made where there is no store, or one that cannot be read', () => {
    const dir = folder();
    expect(makeBackup(dir, 'asked', surroundings())).toMatchObject({ problem: { kind: 'cannotWrite' } });
    writeFileSync(storePath(dir), 'Men sen då? '.repeat(500));
    expect(makeBackup(dir, 'asked', surroundings())).toEqual({ ok: false, problem: { kind: 'storeClosed' } });
    expect(readdirSync(backupFolder(dir))).toEqual([]);
  });
});

describe('the backup of the day', () => {
  it('is made once a day, and only when something has changed since the last', () => {
    const store = storeIn();
    const day = (date: string) => must(backUpToday(store.dir, date, surroundings()))?.name ?? null;
    newClient(store);
    expect(day('2027-03-04')).toBe('backup-000001');
    newClient(store);
    expect(day('2027-03-04')).toBeNull();
    expect(day('2027-03-05')).toBe('backup-000002');
    expect(day('2027-03-06')).toBeNull();
  });

  it('is made of a change that no plan has a part in: the library, and settings that are not about looks', () => {
    const store = storeIn();
    newClient(store);
    const day = (number: number) =>
      must(backUpToday(store.dir, `2027-03-0${number}`, surroundings()))?.name ?? null;
    expect([day(1), day(2)]).toEqual(['backup-000001', null]);
    must(saveToLibrary(store, 'own', OWN));
    expect([day(3), day(4)]).toEqual(['backup-000002', null]);
    must(removeFromLibrary(store, 'own'));
    expect(day(5)).toBe('backup-000003');
    must(saveSettings(store, { ...SETTINGS, colorScheme: 'dark', zoom: 1.5 }));
    // The first time that any are saved.
    expect(day(6)).toBe('backup-000004');
    must(saveSettings(store, { ...SETTINGS, colorScheme: 'light', zoom: 1, rail: 'wide', initials: true }));
    expect(day(7)).toBeNull();
    must(saveSettings(store, { ...SETTINGS, consultant: { ...SETTINGS.consultant, company: 'Ek' } }));
    expect(day(8)).toBe('backup-000005');
  });

  it('looks at all that the store keeps, whether the journal knows of it or not', () => {
    const { db } = storeIn();
    const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
    const follows = [
      'client',
      'academy',
      'plan',
      'person',
      'booking',
      'agenda',
      'step',
      'step_subject',
      'version',
    ];
    expect(tables.toSorted()).toEqual(['meta', 'journal', ...follows, ...Object.keys(BESIDE)].toSorted());
  });

  it('is made where the last one was made by a program that did not look at all of it', () => {
    const store = storeIn();
    newClient(store);
    const { name } = must(makeBackup(store.dir, 'asked', surroundings()));
    const note = manifestPath(store.dir, name);
    const { beside, ...older } = JSON.parse(readFileSync(note, 'utf8')) as Record<string, unknown>;
    expect(beside).toMatch(/^[0-9a-f]{64}$/);
    expect(must(backUpToday(store.dir, '2027-03-04', surroundings()))).toBeNull();
    writeFileSync(note, JSON.stringify(older));
    expect(must(backUpToday(store.dir, '2027-03-04', surroundings()))?.name).toBe('backup-000002');
  });

  it('is not made where there is nothing to copy', () => {
    expect(backUpToday(folder(), '2027-03-04', surroundings())).toEqual({ ok: true, value: null });
  });
});

it('the last ten of days and the last ten others are kept, also when the clock goes back', () => {
  const store = storeIn();
  for (let number = 1; number <= 12; number++) {
    newClient(store);
    const day = String(29 - number).padStart(2, '0');
    must(backUpToday(store.dir, `2027-03-${day}`, { now: () => new Date(Date.UTC(2027, 2, 29 - number)) }));
    must(makeBackup(store.dir, 'import', surroundings()));
  }
  const numbers = Array.from({ length: 20 }, (_, index) => 24 - index);
  expect(names(store.dir)).toEqual(numbers.map((number) => `backup-0000${String(number).padStart(2, '0')}`));
});
