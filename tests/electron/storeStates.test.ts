import Database from 'better-sqlite3';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { firstSettings } from '#electron/firstSettings.ts';
import { startBridge, valueOf, type Bridge } from '../support/bridge.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'men-sen-da-'));
const opened: Bridge[] = [];
function start(inFolder = folder()): Bridge {
  const bridge = startBridge(inFolder);
  opened.push(bridge);
  return bridge;
}
afterEach(() => {
  for (const bridge of opened.splice(0)) bridge.close();
});

const names = async ({ ask }: Bridge) =>
  valueOf(await ask('clients.list', { search: '', offset: 0, limit: 50 })).clients.map(({ name }) => name);
const stateOf = async ({ ask }: Bridge) => valueOf(await ask('app.start', {})).store;
const create = ({ ask }: Bridge, name: string) => ask('clients.create', { name, people: null });

/** Starts, lets something happen to the file while the app is away, and starts again. */
async function startAfter(happened: (file: string) => void): Promise<Bridge> {
  const { folder: kept, services, ask } = startBridge(folder());
  valueOf(await ask('clients.create', { name: 'Exempelverken AB', people: null }));
  valueOf(await ask('backups.make', {}));
  services.store.close();
  happened(join(kept, 'store/men-sen-da.db'));
  return start(kept);
}

describe('the window is told how the store is', () => {
  it('when all is well', async () => {
    const bridge = start();
    expect(valueOf(await bridge.ask('app.start', {}))).toEqual({
      settings: firstSettings('sv'),
      version: '0.1.0',
      platform: 'linux',
      store: { kind: 'ready', isOlderCopy: false },
    });
  });

  it('when a newer program has made it', async () => {
    const bridge = await startAfter((file) => {
      const db = new Database(file);
      db.pragma('user_version = 9000');
      db.prepare("UPDATE meta SET value = '9.1.0' WHERE key = 'version'").run();
      db.close();
    });
    expect(await stateOf(bridge)).toMatchObject({ kind: 'newer' });
    expect(await create(bridge, 'Ny')).toEqual({ ok: false, problem: { kind: 'storeClosed' } });
  });

  it('when it is damaged: the backups are offered, one brings everything back', async () => {
    const bridge = await startAfter((file) => {
      writeFileSync(file, 'This is no database, and it is long enough to be taken for one.'.repeat(100));
    });
    const state = await stateOf(bridge);
    if (state.kind !== 'damaged') throw new Error(state.kind);
    expect(state.backups.map(({ clients }) => clients)).toEqual([1]);
    valueOf(await bridge.ask('backups.restore', { name: state.backups[0]?.name ?? '' }));
    expect(await stateOf(bridge)).toMatchObject({ kind: 'ready' });
    expect(await names(bridge)).toEqual(['Exempelverken AB']);
    expect(bridge.pushed).toEqual([{ name: 'changed', event: { subject: 'all' } }]);
  });

  it('when it is gone: one can begin anew, and the backups stay', async () => {
    const bridge = await startAfter((file) => {
      for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
    });
    expect(await stateOf(bridge)).toMatchObject({ kind: 'missing', backups: [{ clients: 1 }] });
    valueOf(await bridge.ask('store.startEmpty', {}));
    expect(await stateOf(bridge)).toMatchObject({ kind: 'ready' });
    expect(await names(bridge)).toEqual([]);
    expect(valueOf(await bridge.ask('backups.list', {}))).toHaveLength(1);
  });

  it('and a store that is well is never emptied', async () => {
    const bridge = start();
    await create(bridge, 'Exempelverken AB');
    expect(await bridge.ask('store.startEmpty', {})).toEqual({ ok: false, problem: { kind: 'refused' } });
    expect(await names(bridge)).toEqual(['Exempelverken AB']);
  });
});

describe('a backup', () => {
  it('brings back what there was, and the store as it stood is backed up first', async () => {
    const bridge = start();
    await create(bridge, 'Före');
    const { name } = valueOf(await bridge.ask('backups.make', {}));
    await create(bridge, 'Efter');
    valueOf(await bridge.ask('backups.restore', { name }));
    expect(await names(bridge)).toEqual(['Före']);
    expect(valueOf(await bridge.ask('backups.list', {})).map(({ clients }) => clients)).toEqual([2, 1]);
  });

  it('that is not there changes nothing', async () => {
    const bridge = start();
    await create(bridge, 'Exempelverken AB');
    expect(await bridge.ask('backups.restore', { name: 'nobody' })).toMatchObject({ ok: false });
    expect(await names(bridge)).toEqual(['Exempelverken AB']);
  });

  it('is made at the start of a day, once', async () => {
    const bridge = start();
    await create(bridge, 'Exempelverken AB');
    const { makeTodays } = bridge.services.backups;
    await Promise.all([makeTodays(), makeTodays()]);
    await makeTodays();
    expect(valueOf(await bridge.ask('backups.list', {}))).toHaveLength(1);
  });
});

describe('the settings', () => {
  const english = { ...firstSettings('en'), zoom: 1.25 };

  it('are there after a restart', async () => {
    const first = startBridge(folder());
    valueOf(await first.ask('settings.save', english));
    first.services.store.close();
    expect(start(first.folder).services.settings.current()).toEqual(english);
  });

  it('hold for as long as the app runs where no store can keep them', async () => {
    const bridge = await startAfter((file) => {
      writeFileSync(file, 'no database');
    });
    expect(valueOf(await bridge.ask('settings.save', english))).toEqual(english);
    expect(valueOf(await bridge.ask('app.start', {})).settings).toEqual(english);
  });
});

it('the window is told when the backup of the day could not be made', async () => {
  const bridge = start();
  valueOf(await create(bridge, 'Exempelverken AB'));
  writeFileSync(join(bridge.folder, 'store/backups'), 'a file where the folder should be');
  await bridge.services.backups.makeTodays();
  expect(bridge.pushed).toContainEqual({ name: 'trouble', event: { problem: { kind: 'noBackupToday' } } });
});
