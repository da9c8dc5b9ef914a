/** Backups in a thread of their own, one after the other, so that the window never waits for one. */
import type { IsoDate } from '#domain/plan.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Push } from './requests/services.ts';
import type { StoreKeeper } from './storeKeeper.ts';
import type { Threads } from './thread/threads.ts';
import type { BackupEnd, BackupJob } from './work/backUp.ts';

export interface Backups {
  readonly make: (why: 'asked' | 'import') => Promise<BackupEnd>;
  /** Makes the day's backup, once a day however often it is called. */
  readonly makeTodays: () => Promise<void>;
  /** Resolves when none is being made. */
  readonly atRest: () => Promise<void>;
}

export function keepBackups({
  store,
  threads,
  clock,
  push,
  log,
}: {
  readonly store: StoreKeeper;
  readonly threads: Threads;
  readonly clock: Clock;
  readonly push: Push;
  readonly log: Log;
}): Backups {
  let last: Promise<unknown> = Promise.resolve();
  let day: IsoDate | null = null;

  const inTurn = (why: BackupJob['why']): Promise<BackupEnd> => {
    const made = last.then(() => threads.run<BackupJob, BackupEnd>('backUp', { dir: store.dir, why }));
    last = made.catch(() => null);
    return made;
  };

  return {
    make: (kind) => inTurn({ kind }),
    makeTodays: async () => {
      const today = clock.today();
      if (day === today || store.state().kind !== 'ready') return;
      day = today;
      try {
        const made = await inTurn({ kind: 'day', today });
        log.note(`day's backup ${made.ok ? 'ok' : made.problem.kind}`);
        if (!made.ok) push('trouble', { problem: { kind: 'noBackupToday' } });
      } catch (error) {
        log.fault("day's backup", error);
        push('trouble', { problem: { kind: 'noBackupToday' } });
      }
    },
    atRest: async () => {
      for (let seen: unknown = null; seen !== last; await seen) seen = last;
    },
  };
}
