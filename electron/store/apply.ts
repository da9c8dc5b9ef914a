/** Edits from the window: checked, written, and joined to what was typed just before. */
import type { View } from '#contract/inputs.ts';
import type { Problem } from '#contract/problems.ts';
import type { Applied } from '#contract/replies.ts';
import { changeOf, type SubjectEdit } from '#domain/edit/change.ts';
import { SUBJECT_KINDS } from '#domain/edit/documents.ts';
import { isSame } from '#domain/edit/json.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import type { Connection } from './connection.ts';
import { editDocuments, saveDocuments, type Edited } from './editing.ts';
import { historyOf } from './history.ts';
import { nextSeq, readEntry, type Entry } from './journal.ts';
import { note } from './record.ts';
import { lastStep, readStep, undoneSteps } from './steps.ts';
import { changing, type Store } from './store.ts';
import { chainOf } from './subjects.ts';

/** Typing that rests for so long is two undo steps. */
const PAUSE_MILLISECONDS = 1500;

/** Does edits in a view, all or none. Edits that change nothing leave no trace. */
export function applyEdits(
  store: Store,
  view: View,
  edits: readonly SubjectEdit[],
): Result<Applied, Problem> {
  return changing(store, (db) => {
    const chain = chainOf(db, view);
    if (chain === null || !chain.isThere) return problem({ kind: 'notFound' });
    const edited = editDocuments(db, chain, edits);
    if (!edited.ok) return edited;
    if (!changesNothing(edited.value)) {
      const saved = saveDocuments(db, chain, edited.value);
      if (!saved.ok) return saved;
      write(store, view, edits, edited.value);
    }
    return ok({ history: historyOf(db, view), documents: null, isThere: true });
  });
}

function changesNothing({ before, after }: Edited): boolean {
  return SUBJECT_KINDS.every((kind) => isSame(before[kind], after[kind]));
}

function write(
  { db, device, surroundings }: Store,
  view: View,
  edits: readonly SubjectEdit[],
  edited: Edited,
): void {
  const seq = nextSeq(db);
  const now = surroundings.now();
  note(db, {
    seq,
    device,
    at: now.toISOString(),
    kind: 'do',
    view,
    step: stepTypedInto(db, view, edits, now) ?? seq,
    action: { kind: 'edit', edits, inverse: edited.inverse },
    change: changeOf(edited.before, edits),
  });
}

/** The step that an edit goes on with: the last thing done in the view was to type in the same field, just now. */
function stepTypedInto(db: Connection, view: View, edits: readonly SubjectEdit[], now: Date): number | null {
  const last = lastStep(db, view);
  if (last === null || edits.length > 1 || undoneSteps(db, view).length > 0) return null;
  const step = readStep(db, last);
  const entry = step === null ? null : readEntry(db, step.moved);
  return step !== null && entry !== null && goesOn(entry, edits, now) ? step.id : null;
}

function goesOn({ kind, action, at }: Entry, edits: readonly SubjectEdit[], now: Date): boolean {
  if (kind !== 'do' || action?.kind !== 'edit' || action.edits.length > 1) return false;
  const [before] = action.edits;
  const [edit] = edits;
  const gap = now.getTime() - Date.parse(at);
  return gap >= 0 && gap < PAUSE_MILLISECONDS && isSameField(before, edit);
}

function isSameField(one: SubjectEdit | undefined, other: SubjectEdit | undefined): boolean {
  return (
    one?.kind === 'set' && other?.kind === 'set' && one.subject === other.subject && isSame(one.at, other.at)
  );
}
