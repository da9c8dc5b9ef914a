/** Undo and redo, and how they stand. */
import type { View } from '#contract/inputs.ts';
import type { Problem } from '#contract/problems.ts';
import type { Applied, History } from '#contract/replies.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { statement, type Connection } from './connection.ts';
import { readDocuments } from './editing.ts';
import { nextSeq } from './journal.ts';
import { record } from './record.ts';
import { makesView, stepToRedo, stepToUndo, type Step } from './steps.ts';
import { changing, type Store } from './store.ts';
import { chainOf } from './subjects.ts';

/** Takes back what was done last in a view. `keepsView`: not where that is what the view is about. */
export function undo(store: Store, view: View, { keepsView = false } = {}): Result<Applied, Problem> {
  return turn(store, view, { kind: 'undo', keepsView });
}

/** Does again what was taken back last in a view. */
export function redo(store: Store, view: View): Result<Applied, Problem> {
  return turn(store, view, { kind: 'redo', keepsView: false });
}

const SAVED = {
  client: statement<[string], { readonly at: string }>('SELECT saved_at AS at FROM client WHERE id = ?'),
  academy: statement<[string], { readonly at: string }>('SELECT saved_at AS at FROM academy WHERE id = ?'),
  plan: statement<[string], { readonly at: string }>('SELECT saved_at AS at FROM plan WHERE id = ?'),
};

export function historyOf(db: Connection, view: View): History {
  return {
    undo: stepToUndo(db, view)?.change ?? null,
    redo: stepToRedo(db, view)?.change ?? null,
    savedAt: SAVED[view.kind](db).get(view.id)?.at ?? null,
  };
}

interface Turn {
  readonly kind: 'undo' | 'redo';
  readonly keepsView: boolean;
}

function turn(store: Store, view: View, way: Turn): Result<Applied, Problem> {
  return changing(store, (db) => {
    if (chainOf(db, view) === null) return problem({ kind: 'notFound' });
    const next = stepFor(db, view, way);
    if (!next.ok) return next;
    const turned = record(db, {
      seq: nextSeq(db),
      device: store.device,
      at: store.surroundings.now().toISOString(),
      kind: way.kind,
      view,
      step: next.value.id,
      action: null,
      change: null,
    });
    if (!turned.ok) return turned;
    const chain = chainOf(db, view);
    const isThere = chain?.isThere ?? false;
    const documents = view.kind === 'plan' && chain !== null && isThere ? readDocuments(db, chain) : null;
    return ok({ history: historyOf(db, view), documents, isThere });
  });
}

function stepFor(db: Connection, view: View, { kind, keepsView }: Turn): Result<Step, Problem> {
  const step = kind === 'undo' ? stepToUndo(db, view) : stepToRedo(db, view);
  if (step === null) return problem({ kind: 'nothingToUndo' });
  return keepsView && makesView(db, step, view) ? problem({ kind: 'viewWouldGo' }) : ok(step);
}
