import { basename } from 'node:path';
import type { Problem } from '#contract/problems.ts';
import type { Imported } from '#contract/replies.ts';
import { readPlanFile, type PlanFile } from '#domain/planFile.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { readBytes } from '../documents/readBytes.ts';
import { findSamePlan, importPlan, type ImportWay } from '../store/planFiles.ts';
import type { Answers } from './answers.ts';
import { cannotRead } from './cannotRead.ts';
import type { Services } from './services.ts';

type Reply = Result<Imported, Problem>;

export function planFileAnswers({ store, desktop, backups, clock }: Services) {
  /** A plan that the store has already, while somebody decides: it waits here, not in the window. */
  let waiting: { readonly token: string; readonly file: PlanFile; readonly plan: string } | null = null;

  const take = async (name: string, bytes: Uint8Array): Promise<Reply> => {
    const read = readPlanFile(bytes);
    if (!read.ok) return problem({ kind: 'faultyFile', name, faulty: read.problem });
    const same = store.use((open) => findSamePlan(open, read.value));
    if (!same.ok) return same;
    if (same.value === null) return bringIn(read.value, { kind: 'new' });
    const { plan, client, cohort } = same.value;
    waiting = { token: clock.newId(), file: read.value, plan };
    return ok({ kind: 'exists', token: waiting.token, client, cohort });
  };

  const bringIn = async (file: PlanFile, way: ImportWay): Promise<Reply> => {
    const backup = await backups.make('import');
    if (!backup.ok) return backup;
    const ids = store.use((open) => importPlan(open, file, way));
    return ids.ok ? ok({ kind: 'imported', ids: ids.value }) : ids;
  };

  return {
    'planFiles.open': async () => {
      const path = await desktop.choosePlanFile();
      if (path === null) return ok({ kind: 'cancelled' });
      const name = basename(path);
      const bytes = await readBytes(path);
      if (!bytes.ok) return problem(cannotRead(bytes.problem, name));
      return take(name, bytes.value);
    },
    'planFiles.drop': ({ name, bytes }) => take(name, bytes),
    'planFiles.decide': async ({ token, choice }) => {
      if (waiting?.token !== token) return problem({ kind: 'notFound' });
      const { file, plan } = waiting;
      waiting = null;
      if (choice === 'cancel') return ok({ kind: 'cancelled' });
      return bringIn(file, choice === 'replace' ? { kind: 'replace', plan } : { kind: 'keepBoth' });
    },
  } satisfies Pick<Answers, 'planFiles.open' | 'planFiles.drop' | 'planFiles.decide'>;
}
