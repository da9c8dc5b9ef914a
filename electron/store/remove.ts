/** Takes a client, an academy or a plan away, with all that is inside it. */
import type { View } from '#contract/inputs.ts';
import type { Problem } from '#contract/problems.ts';
import type { History } from '#contract/replies.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { readAcademy } from './academyStore.ts';
import { readClient } from './clientStore.ts';
import type { Connection } from './connection.ts';
import { historyOf } from './history.ts';
import { nextSeq } from './journal.ts';
import { textAt } from './json.ts';
import { readPlan } from './planStore.ts';
import { record } from './record.ts';
import { changing, type Store } from './store.ts';
import { chainOf } from './subjects.ts';

/** Takes away what a view names. Undo in that view, or in one around it, brings it back. */
export function deleteSubject(store: Store, view: View): Result<History, Problem> {
  return changing(store, (db) => {
    if (chainOf(db, view)?.isThere !== true) return problem({ kind: 'notFound' });
    const seq = nextSeq(db);
    const deleted = record(db, {
      seq,
      device: store.device,
      at: store.surroundings.now().toISOString(),
      kind: 'do',
      view,
      step: seq,
      action: { kind: 'delete' },
      change: { kind: 'deleted', subject: view.kind, name: nameOf(db, view) },
    });
    return deleted.ok ? ok(historyOf(db, view)) : deleted;
  });
}

function nameOf(db: Connection, { kind, id }: View): string | null {
  switch (kind) {
    case 'client':
      return textAt(readClient(db, id)?.document ?? {}, 'name');
    case 'academy':
      return textAt(readAcademy(db, id) ?? {}, 'name');
    case 'plan':
      return textAt(readPlan(db, id) ?? {}, 'cohort');
  }
}
