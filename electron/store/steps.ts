/**
 * Undo steps: what of the journal stands, and what has been taken back and can be done again. All of it follows from
 * the journal.
 *
 * A step touches subjects in one of three ways: it changed a document, it made or took away what it exists by, or it
 * happened inside it. Two steps depend on each other where both changed a document, or where one of them decides
 * whether there is anything to change; then the later goes first. Views see what touches their subjects, and what
 * happened inside others only in the view of just that.
 */
import type { View } from '#contract/inputs.ts';
import type { Change } from '#domain/edit/change.ts';
import { statement, type Connection } from './connection.ts';
import { changeIn } from './journal.ts';
import { chainOf, subjectsOf } from './subjects.ts';

export type How = 'changed' | 'exists' | 'inside';
export type StepState = 'done' | 'undone';

export interface Touch {
  readonly subject: string;
  readonly how: How;
}

export interface Step {
  /** The number of its first entry in the journal. */
  readonly id: number;
  /** The last entry that did it, took it back or did it again. */
  readonly moved: number;
  readonly change: Change;
}

const DEPEND = `NOT ((one.how = 'inside' AND other.how <> 'exists') OR (other.how = 'inside' AND one.how <> 'exists'))`;

const insertStep = statement<[number, number, string]>(
  'INSERT INTO step (id, moved, change) VALUES (?, ?, ?)',
);
const insertTouch = statement<[string, number, How]>(
  `INSERT INTO step_subject (subject, state, step, how) VALUES (?, 'done', ?, ?)`,
);
const grow = statement<[number, string, number]>('UPDATE step SET moved = ?, change = ? WHERE id = ?');
const move = statement<[number, number]>('UPDATE step SET moved = ? WHERE id = ?');
const turn = statement<[StepState, number]>('UPDATE step_subject SET state = ? WHERE step = ?');
const read = statement<[number], { readonly id: number; readonly moved: number; readonly change: string }>(
  'SELECT id, moved, change FROM step WHERE id = ?',
);

const lastDone = statement<[{ subject: string; own: string; before: number }], { readonly step: number }>(
  `SELECT step FROM step_subject
   WHERE subject = @subject AND state = 'done' AND step < @before AND (how <> 'inside' OR subject = @own)
   ORDER BY step DESC LIMIT 1`,
);
const dependsOnLaterDone = statement<[number], { readonly step: number }>(
  `SELECT other.step FROM step_subject AS one JOIN step_subject AS other
     ON other.subject = one.subject AND other.state = 'done' AND other.step > one.step AND ${DEPEND}
   WHERE one.step = ? LIMIT 1`,
);
const touched = statement<[number, string], { readonly how: How }>(
  'SELECT how FROM step_subject WHERE step = ? AND subject = ?',
);
const undone = statement<[{ subjects: string; own: string }], { readonly step: number }>(
  `SELECT DISTINCT step.id AS step FROM json_each(@subjects) AS seen
     JOIN step_subject ON step_subject.subject = seen.value AND state = 'undone'
     JOIN step ON step.id = step_subject.step
   WHERE how <> 'inside' OR subject = @own ORDER BY step.moved DESC`,
);
const dependsOnLaterUndone = statement<[number], { readonly step: number }>(
  `SELECT other.step FROM step_subject AS one JOIN step_subject AS other
     ON other.subject = one.subject AND other.state = 'undone' AND ${DEPEND}
     JOIN step AS mine ON mine.id = one.step JOIN step AS theirs ON theirs.id = other.step AND theirs.moved > mine.moved
   WHERE one.step = ? LIMIT 1`,
);
const drop = statement<[{ subjects: string; own: string }]>(
  `WITH RECURSIVE gone (id) AS (
     SELECT step FROM json_each(@subjects) AS seen
       JOIN step_subject ON subject = seen.value AND state = 'undone' AND (how <> 'inside' OR subject = @own)
     UNION
     SELECT theirs.id FROM gone JOIN step AS mine ON mine.id = gone.id
       JOIN step_subject AS one ON one.step = gone.id
       JOIN step_subject AS other ON other.subject = one.subject AND other.state = 'undone' AND ${DEPEND}
       JOIN step AS theirs ON theirs.id = other.step AND theirs.moved < mine.moved
   )
   DELETE FROM step WHERE id IN (SELECT id FROM gone)`,
);

export function addStep(db: Connection, id: number, change: Change, touches: readonly Touch[]): void {
  insertStep(db).run(id, id, JSON.stringify(change));
  for (const { subject, how } of touches) insertTouch(db).run(subject, id, how);
}

/** One more entry in a step that is done. */
export function growStep(db: Connection, id: number, moved: number, change: Change): void {
  grow(db).run(moved, JSON.stringify(change), id);
}

export function turnStep(db: Connection, id: number, state: StepState, moved: number): void {
  move(db).run(moved, id);
  turn(db).run(state, id);
}

/** The step that a view takes back next; null where there is none. */
export function stepToUndo(db: Connection, view: View): Step | null {
  let step = lastStep(db, view);
  while (step !== null && dependsOnLaterDone(db).get(step) !== undefined) step = lastStep(db, view, step);
  return step === null ? null : readStep(db, step);
}

/** Whether what a view is about, or what that lies in, is there by a step. */
export function makesView(db: Connection, { id, change }: Step, view: View): boolean {
  if (change.kind !== 'created') return false;
  const chain = chainOf(db, view);
  return [chain?.plan, chain?.academy, chain?.client].some(
    (subject) => subject !== undefined && subject !== null && touched(db).get(id, subject)?.how === 'exists',
  );
}

/** The step that a view does again next: what was taken back last. */
export function stepToRedo(db: Connection, view: View): Step | null {
  const found = undoneSteps(db, view).find((step) => dependsOnLaterUndone(db).get(step) === undefined);
  return found === undefined ? null : readStep(db, found);
}

/** The last step that is done in a view, before another; null where there is none. */
export function lastStep(
  db: Connection,
  view: View,
  before: number = Number.MAX_SAFE_INTEGER,
): number | null {
  const last = Math.max(
    ...subjectsOf(db, view).map((subject) => lastDone(db).get({ subject, own: view.id, before })?.step ?? 0),
  );
  return last > 0 ? last : null;
}

/** What a view can do again, the last taken back first. */
export function undoneSteps(db: Connection, view: View): readonly number[] {
  const subjects = JSON.stringify(subjectsOf(db, view));
  return undone(db)
    .all({ subjects, own: view.id })
    .map(({ step }) => step);
}

/** Something new has been done in a view: what was taken back in it is gone, and what had been built on that. */
export function dropUndone(db: Connection, view: View): void {
  drop(db).run({ subjects: JSON.stringify(subjectsOf(db, view)), own: view.id });
}

export function readStep(db: Connection, id: number): Step | null {
  const row = read(db).get(id);
  return row === undefined ? null : { ...row, change: changeIn(row.change) };
}
