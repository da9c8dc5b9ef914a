import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { closeStore } from '#electron/store/openStore.ts';
import type { Store } from '#electron/store/store.ts';
import { listVersions, openVersion } from '#electron/store/versions.ts';
import { documentsOf, newClient } from './support/clients.ts';
import { replayed } from './support/replay.ts';
import { folder, must, openedIn, storeIn, surroundings } from './support/stores.ts';
import { tablesOf } from './support/tables.ts';

const KILLS = 24;

/** Lets a process type for a moment and kills it; the last change that it said was kept. */
async function typedUntilKilled(
  dir: string,
  plan: string,
  first: number,
  milliseconds: number,
): Promise<number> {
  const typist = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'tests/store/support/typist.ts', dir, plan, String(first)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  typist.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => typist.kill('SIGKILL'), milliseconds);
    said += chunk.toString();
  });
  const [, signal] = (await once(typist, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return Number(said.split('\n').at(-2));
}

describe('a program that is killed while one types', () => {
  it('has lost nothing that it said was kept, and its store is whole', async () => {
    const dir = folder();
    const store = storeIn(dir);
    const ids = newClient(store);
    closeStore(store);
    let last = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const kept = await typedUntilKilled(dir, ids.plan, last, (kill * 37) % 60);
      const { store: again } = openedIn(dir, surroundings());
      const { plan } = documentsOf(again, ids);
      const found = Number(/\d+/.exec(JSON.stringify(plan['cohort']))?.[0]);
      // What was being written is there whole or not at all.
      expect([kept, kept + 1]).toContain(found);
      expect(plan['people']).toHaveLength(4 + peopleAfter(found));
      expect(again.db.pragma('quick_check', { simple: true })).toBe('ok');
      expect(again.db.pragma('foreign_key_check')).toEqual([]);
      expectWholeVersions(again, ids.plan, kept);
      // Versions are copies beside the journal.
      if (kill === KILLS - 1)
        expect({ ...replayed(again), version: [] }).toEqual({ ...tablesOf(again), version: [] });
      again.db.close();
      last = found + 1;
    }
    expect(last).toBeGreaterThan(KILLS);
  });
});

/** Each fifth change has a version: those that were said to be kept are there, and each is of its own moment. */
function expectWholeVersions(store: Store, plan: string, kept: number): void {
  const all = must(listVersions(store, plan));
  for (const { id, name } of all) expect(must(openVersion(store, id)).plan['cohort']).toBe(name);
  if (kept % 5 === 0) expect(all.map(({ name }) => name)).toContain(`Omgång ${kept}`);
}

/** How many more people there are after a change: fifty come, one by one, and fifty go. */
function peopleAfter(number: number): number {
  return number % 100 < 50 ? (number % 50) + 1 : 49 - (number % 50);
}
