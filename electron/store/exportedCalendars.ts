/**
 * What was last exported of a plan's calendar. It is no part of the plan: neither undo nor a plan file knows of it, and
 * an older copy of the store does not take it back, since the calendars have had it.
 */
import type { Problem } from '#contract/problems.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import type { ExportedEvent } from '../documents/calendar/revisions.ts';
import { connect, connectToRead, numberPragma, statement, type Connection } from './connection.ts';
import { changing, reading, type Store } from './store.ts';

type Row = Omit<ExportedEvent, 'isCancelled'> & { readonly plan: string; readonly cancelled: number };

const COLUMNS = 'person, uid, sequence, stamp, digest, alarm, time, summary, is_cancelled AS cancelled';
/** Also of one that is the same by its file, such as a deleted one that was brought in again. The last writing comes last. */
const ofPlan = statement<[string], Omit<Row, 'plan'>>(
  `SELECT ${COLUMNS} FROM exported_event WHERE plan IN (
     SELECT other.id FROM plan AS own JOIN plan AS other ON other.id = own.id OR other.file_id = own.file_id
     WHERE own.id = ?)
   ORDER BY sequence, stamp`,
);
const clear = statement<[string]>('DELETE FROM exported_event WHERE plan = ?');
const put = statement<[Row]>(
  `INSERT OR REPLACE INTO exported_event (plan, person, uid, sequence, stamp, digest, alarm, time, summary, is_cancelled)
   VALUES (@plan, @person, @uid, @sequence, @stamp, @digest, @alarm, @time, @summary, @cancelled)`,
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
      put(db).run({ ...event, plan, cancelled: isCancelled ? 1 : 0 });
    return ok(null);
  });
}

const all = statement<[], Row>(`SELECT plan, ${COLUMNS} FROM exported_event`);
const isNews = statement<[Row]>(
  `SELECT 1 WHERE EXISTS (SELECT 1 FROM plan WHERE id = @plan) AND NOT EXISTS (
     SELECT 1 FROM exported_event WHERE plan = @plan AND person = @person AND uid = @uid
     AND (sequence, stamp) >= (@sequence, @stamp))`,
);

/** Hands what one store file remembers on to another, by their paths, where both are of the present form. */
export function handOnExported(from: string, to: string, form: number): void {
  const [source, target] = [connectToRead(from), connect(to)];
  try {
    if (!isOf(form, source) || !isOf(form, target)) return;
    const rows = all(source).all();
    target.transaction(() => {
      for (const row of rows) if (isNews(target).get(row) !== undefined) put(target).run(row);
    })();
  } finally {
    source.close();
    target.close();
  }
}

const isOf = (form: number, db: Connection): boolean => numberPragma(db, 'user_version') === form;
