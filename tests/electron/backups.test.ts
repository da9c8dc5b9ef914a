import { expect, it, onTestFinished } from 'vitest';
import { ok } from '#domain/result.ts';
import { keepBackups } from '#electron/backups.ts';
import type { Threads } from '#electron/thread/threads.ts';
import { startBridge } from '../support/bridge.ts';

it('a store is at rest when no copy is made of it, nor of those asked for meanwhile', async () => {
  const { services, close } = startBridge();
  onTestFinished(close);
  const running: (() => void)[] = [];
  const run = () => new Promise((resolve) => running.push(() => resolve(ok(null))));
  const threads = { run } as Threads;
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const backups = keepBackups({
    ...services,
    threads,
    log: { note: () => undefined, fault: () => undefined },
  });

  let isAtRest = false;
  void backups.make('asked');
  void backups.atRest().then(() => (isAtRest = true));
  void backups.make('import');
  const seen = [];
  for (let made = 0; made < 2; made++) {
    await turn();
    running[made]?.();
    await turn();
    seen.push(isAtRest);
  }
  expect([running.length, seen]).toEqual([2, [false, true]]);
});
