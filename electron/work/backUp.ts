/** A thread: a verified backup of the store. */
import type { Backup } from '#contract/replies.ts';
import type { Problem } from '#contract/problems.ts';
import type { IsoDate } from '#domain/plan.ts';
import type { Result } from '#domain/result.ts';
import { backUpToday, makeBackup } from '../store/backups.ts';
import { inThread } from '../thread/inThread.ts';

export interface BackupJob {
  readonly dir: string;
  readonly why:
    | { readonly kind: 'asked' | 'import' }
    /** The backup of the day, which is made once. */
    | { readonly kind: 'day'; readonly today: IsoDate };
}
/** Null where the day needs none. */
export type BackupEnd = Result<Backup | null, Problem>;

inThread(({ dir, why }: BackupJob): BackupEnd => {
  const clock = { now: () => new Date() };
  return why.kind === 'day' ? backUpToday(dir, why.today, clock) : makeBackup(dir, why.kind, clock);
});
