/** What was last exported of a plan's calendar. It is no part of the plan: neither undo nor a plan file knows of it. */
import type { Problem } from '#contract/problems.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import type { ExportedEvent } from '../documents/calendar/revisions.ts';
import { statement } from './connection.ts';
import { changing, reading, type Store } from './store.ts';

type Row = Omit<ExportedEvent, 'isCancelled'> & { readonly plan: string; readonly cancelled: number };

const ofPlan = statement<[string], Row>(
  `SELECT person, uid, sequence, stamp, digest, time, summary, is_cancelled AS cancelled
   FROM exported_event WHERE plan = ?`,
);
const clear = statement<[string]>('DELETE FROM exported_event WHERE plan = ?');
const insert = statement<[Row]>(
  `INSERT INTO exported_event (plan, person, uid, sequence, stamp, digest, time, summary, is_cancelled)
   VALUES (@plan, @person, @uid, @sequence, @stamp, @digest, @time, @summary, @cancelled)`,
);
const isPlan = statement<[string]>('SELECT 1 FROM plan WHERE id = ?');

/** Nothing where none has been exported. */
export function readExported(store: Store, plan: string): Result<readonly ExportedEvent[], Problem> {
  return reading(store, (db) =>
    ok(
      ofPlan(db)
        .all(plan)
        .map(({ cancelled, ...row }) => ({ ...row, isCancelled: cancelled === 1 })),
    ),
  );
}

/** In place of what was exported before. Errors: `notFound`. */
export function saveExported(
  store: Store,
  plan: string,
  events: readonly ExportedEvent[],
): Result<null, Problem> {
  return changing(store, (db) => {
    if (isPlan(db).get(plan) === undefined) return problem({ kind: 'notFound' });
    clear(db).run(plan);
    for (const { isCancelled, ...event } of events)
      insert(db).run({ ...event, plan, cancelled: isCancelled ? 1 : 0 });
    return ok(null);
  });
}
