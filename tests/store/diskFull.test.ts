import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { applyEdits } from '#electron/store/apply.ts';
import { backupFolder, backupPath } from '#electron/store/backupFiles.ts';
import { listBackups, makeBackup } from '#electron/store/backups.ts';
import { createClient } from '#electron/store/create.ts';
import { closeStore, openStore } from '#electron/store/openStore.ts';
import { restoreBackup } from '#electron/store/restore.ts';
import { newClient, planView } from './support/clients.ts';
import { perMonth } from './support/edits.ts';
import { BEGINNING, folder, must, openedIn, storeIn, surroundings } from './support/stores.ts';
import { tablesOf } from './support/tables.ts';

const FULL = { ok: false, problem: { kind: 'diskFull' } };
const people = { sellers: 300, coaches: 2 };

describe('a store that may not grow', () => {
  it('refuses a change and stays as it was, and works again when there is room', () => {
    const store = storeIn();
    const view = planView(newClient(store));
    const pages = Number(store.db.pragma('page_count', { simple: true }));
    store.db.pragma(`max_page_count = ${pages}`);
    const before = tablesOf(store);
    expect(createClient(store, { name: 'Stort AB', people }, BEGINNING)).toEqual(FULL);
    expect(tablesOf(store)).toEqual(before);
    expect(store.db.inTransaction).toBe(false);
    store.db.pragma('max_page_count = 1000000');
    must(applyEdits(store, view, perMonth(3)));
  });
});

/** A disk of a megabyte or two; null where this user may not mount one. */
function smallDisk(): string | null {
  const dir = join(folder(), 'disk');
  mkdirSync(dir);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1200k', 'tmpfs', dir], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', dir]));
  return dir;
}

/** Fills a disk to the last byte but some. */
function fill(dir: string, left: number): void {
  const free = Number(execFileSync('df', ['--output=avail', '-B1', dir]).toString().split('\n')[1]);
  writeFileSync(join(dir, 'filling'), new Uint8Array(Math.max(0, free - left)));
}

describe('on a full disk', () => {
  it('nothing that was kept is lost, and no half backup is left', ({ skip }) => {
    const dir = smallDisk();
    if (dir === null) return skip('needs the right to mount a small disk');
    const { store } = openedIn(dir, surroundings());
    const ids = newClient(store);
    const { name } = must(makeBackup(dir, 'asked', surroundings()));
    fill(dir, 40_000);
    const kept = tablesOf(store);
    let count = 0;
    for (; createClient(store, { name: `Kund ${count}`, people }, BEGINNING).ok; count++);
    expect(createClient(store, { name: 'Stort AB', people }, BEGINNING)).toEqual(FULL);
    expect(tablesOf(store).client).toHaveLength((kept.client?.length ?? 0) + count);
    expect(makeBackup(dir, 'asked', surroundings())).toEqual(FULL);
    expect(readdirSync(backupFolder(dir)).sort()).toEqual([`${name}.db`, `${name}.json`]);
    const before = tablesOf(store);
    closeStore(store);

    // The program may well be started again on a disk that is still full.
    const again = openStore(dir, surroundings());
    if (again.ok) expect(tablesOf(again.value.store)).toEqual(before);
    else expect(again.problem).toEqual({ kind: 'cannotOpen', why: 'full' });
    if (again.ok) again.value.store.db.close();
    expect(restoreBackup(dir, name, surroundings())).toEqual(FULL);
    expect(readdirSync(dir).filter((file) => file.includes('restoring'))).toEqual([]);

    writeFileSync(join(dir, 'filling'), '');
    const { store: free } = openedIn(dir, surroundings());
    expect(tablesOf(free)).toEqual(before);
    must(applyEdits(free, planView(ids), perMonth(3)));
    expect(listBackups(dir)).toHaveLength(1);
    expect(readFileSync(backupPath(dir, name)).length).toBeGreaterThan(0);
    closeStore(free);
  });
});
