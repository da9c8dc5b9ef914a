import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { closeStore } from '#electron/store/openStore.ts';
import { newClient } from './support/clients.ts';
import { folder, storeIn } from './support/stores.ts';

const CHANGES = 50;

/** A kill loses nothing that the computer has in memory; only a count of the calls shows what a power cut would lose. */
it('every change is on the disk before it counts as saved', ({ skip }) => {
  if (spawnSync('strace', ['-V']).error !== undefined) return skip('needs strace');
  const dir = folder();
  const store = storeIn(dir);
  const { plan } = newClient(store);
  closeStore(store);
  const typist = ['--disable-warning=ExperimentalWarning', 'tests/store/support/typist.ts', dir, plan, '0'];
  const counted = (changes: number): number => {
    const args = ['-f', '-e', 'trace=fsync,fdatasync', process.execPath, ...typist, String(changes)];
    const { stderr, status } = spawnSync('strace', args, { encoding: 'utf8' });
    expect(status).toBe(0);
    return stderr.match(/f(data)?sync\(/g)?.length ?? 0;
  };
  expect(counted(CHANGES) - counted(0)).toBeGreaterThanOrEqual(CHANGES);
});
