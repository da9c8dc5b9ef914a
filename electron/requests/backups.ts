import type { Problem } from '#contract/problems.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { listBackups } from '../store/backups.ts';
import { restoreBackup } from '../store/restore.ts';
import { startEmpty } from '../store/setAside.ts';
import type { Answers } from './answers.ts';
import type { Services } from './services.ts';

export function backupAnswers({ store, settings, backups, push, surroundings }: Services) {
  /** Everything that a window knows is of the store before. */
  const replace = (change: () => Result<null, Problem>): Result<null, Problem> => {
    const replaced = store.replace(change);
    settings.readAgain();
    push('changed', { subject: 'all' });
    return replaced;
  };
  return {
    'backups.list': () => ok(listBackups(store.dir)),
    'backups.make': async () => {
      const made = await backups.make('asked');
      if (!made.ok) return made;
      return made.value === null ? problem({ kind: 'notFound' }) : ok(made.value);
    },
    'backups.restore': async ({ name }) => {
      await backups.atRest();
      return replace(() => restoreBackup(store.dir, name, surroundings));
    },
    'store.startEmpty': () => {
      if (store.state().kind === 'ready') return problem({ kind: 'refused' });
      return replace(() => {
        startEmpty(store.dir);
        return ok(null);
      });
    },
  } satisfies Pick<Answers, 'backups.list' | 'backups.make' | 'backups.restore' | 'store.startEmpty'>;
}
