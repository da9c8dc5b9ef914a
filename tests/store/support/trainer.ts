/** Carries out random work on a real store and watches over it: what each change, undo and redo did to the rows. */
import { expect } from 'vitest';
import type { View } from '#contract/inputs.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { createAcademy, createClient, createPlan } from '#electron/store/create.ts';
import { redo, undo } from '#electron/store/history.ts';
import { closeStore } from '#electron/store/openStore.ts';
import { deleteSubject } from '#electron/store/remove.ts';
import type { Store } from '#electron/store/store.ts';
import { viewsIn, type Work } from './randomWork.ts';
import { BEGINNING, openedIn, type TestSurroundings } from './stores.ts';
import { workOf } from './tables.ts';

type Rows = ReadonlyMap<string, unknown>;
/** A row before and after; undefined where there was none. */
type Difference = ReadonlyMap<string, { readonly before: unknown; readonly after: unknown }>;

export interface Trainer {
  readonly store: () => Store;
  readonly work: (work: Work) => void;
  /** Undoes or redoes in a view. False where there was nothing. */
  readonly turn: (kind: 'undo' | 'redo', view: View) => boolean;
  readonly views: () => readonly View[];
  readonly rows: () => Rows;
}

export function trainerIn(dir: string, around: TestSurroundings): Trainer {
  let { store } = openedIn(dir, around);
  const done = new Map<number, Difference>();
  const rows = (): Rows => workOf(store);
  const views = (): readonly View[] => viewsIn(rows());

  /** Watches a change: it is one step, or a part of one, or leaves everything as it was. */
  const change = (make: () => { readonly ok: boolean }): void => {
    const before = rows();
    const seq = lastEntry(store).seq;
    const { ok } = make();
    const entry = lastEntry(store);
    const difference = differenceOf(before, rows());
    expect(entry.seq > seq).toBe(ok && difference.size > 0);
    if (entry.seq > seq) done.set(entry.step, joined(done.get(entry.step), difference));
  };

  const turn: Trainer['turn'] = (kind, view) => {
    const before = rows();
    const result = kind === 'undo' ? undo(store, view) : redo(store, view);
    if (!result.ok) {
      expect(result.problem.kind).toBe('nothingToUndo');
      expect(rows()).toEqual(before);
      return false;
    }
    const difference = done.get(lastEntry(store).step) ?? new Map<string, never>();
    expect(rows()).toEqual(turned(before, difference, kind));
    return true;
  };

  return {
    store: () => store,
    views,
    rows,
    turn,
    work: (work) => {
      if (work.kind === 'restart') {
        closeStore(store);
        ({ store } = openedIn(dir, around));
        return;
      }
      const all = views();
      const view = all[work.at % Math.max(1, all.length)];
      if (work.kind === 'undo' || work.kind === 'redo') {
        if (view !== undefined) turn(work.kind, view);
        return;
      }
      if (work.kind === 'edit') around.pass(work.pause);
      change(() => carryOut(store, work, view));
    },
  };
}

type Change = Exclude<Work, { readonly kind: 'restart' }>;

function carryOut(store: Store, work: Change, view: View | undefined): { readonly ok: boolean } {
  const people = { sellers: 2, coaches: 1 };
  if (work.kind === 'client' || view === undefined)
    return createClient(store, { name: 'Verken', people }, BEGINNING);
  switch (work.kind) {
    case 'academy':
      return createAcademy(store, { client: view.id }, BEGINNING);
    case 'plan':
      return createPlan(store, { academy: view.id, people }, BEGINNING);
    case 'delete':
      return deleteSubject(store, view);
    case 'edit':
      return applyEdits(store, view, work.edits);
    case 'undo':
    case 'redo':
      throw new Error('is watched over in another way');
  }
}

function lastEntry({ db }: Store): { readonly seq: number; readonly step: number } {
  return (
    db
      .prepare<[], { seq: number; step: number }>('SELECT seq, step FROM journal ORDER BY seq DESC LIMIT 1')
      .get() ?? {
      seq: 0,
      step: 0,
    }
  );
}

function differenceOf(before: Rows, after: Rows): Difference {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return new Map(
    keys
      .map((key) => [key, { before: before.get(key), after: after.get(key) }] as const)
      .filter(([, { before: was, after: is }]) => JSON.stringify(was) !== JSON.stringify(is)),
  );
}

function joined(first: Difference | undefined, second: Difference): Difference {
  const all = new Map(first);
  for (const [key, { before, after }] of second)
    all.set(key, { before: first?.has(key) ? first.get(key)?.before : before, after });
  return all;
}

/** The rows as they must be after a step is taken back or done again: only what it changed, and all of that. */
function turned(rows: Rows, difference: Difference, kind: 'undo' | 'redo'): Rows {
  const isMaking = [...difference].some(
    ([key, { before }]) => before === undefined && /^(client|academy|plan) /.test(key),
  );
  const expected = new Map(rows);
  for (const [key, { before, after }] of difference) {
    const now = kind === 'redo' ? after : isMaking ? hidden(after) : before;
    if (now === undefined) expected.delete(key);
    else expected.set(key, now);
  }
  return expected;
}

/** What is left of a row when its making is undone. */
function hidden(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'is_deleted' in row ? { ...row, is_deleted: 1 } : row;
}
