/** The journal: every change there has been, in order. Nothing in it is ever changed or taken away. */
import type { View } from '#contract/inputs.ts';
import type { Change, SubjectEdit } from '#domain/edit/change.ts';
import type { NewAcademy } from './academyStore.ts';
import type { NewClient } from './clientStore.ts';
import { statement, type Connection } from './connection.ts';
import { jsonOf } from './json.ts';
import type { NewPlan } from './planStore.ts';
import { DamagedRow } from './storeProblems.ts';

/** What was done. With its view it is enough to make every row anew. */
export type Action =
  | {
      readonly kind: 'edit';
      readonly edits: readonly SubjectEdit[];
      /** What takes the edits back, in the order in which it is to be done. */
      readonly inverse: readonly SubjectEdit[];
    }
  | {
      readonly kind: 'create';
      readonly client: NewClient | null;
      readonly academy: NewAcademy | null;
      readonly plan: NewPlan | null;
    }
  /** The view's own subject. */
  | { readonly kind: 'delete' };

export interface Entry {
  readonly seq: number;
  /** Who wrote it, and which of that one's it is. */
  readonly device: string;
  readonly at: string;
  readonly kind: 'do' | 'undo' | 'redo';
  /** Where it was done. */
  readonly view: View;
  /** The undo step it belongs to, or takes back, or does again. Null for what is not to be taken back. */
  readonly step: number | null;
  /** Null for undo and redo: their step's entries have it. */
  readonly action: Action | null;
  readonly change: Change | null;
}

interface Row {
  readonly seq: number;
  readonly device: string;
  readonly at: string;
  readonly kind: Entry['kind'];
  readonly viewKind: View['kind'];
  readonly viewId: string;
  readonly step: number | null;
  readonly action: string | null;
  readonly change: string | null;
}
const COLUMNS = 'seq, device, at, kind, view_kind AS viewKind, view_id AS viewId, step, action, change';
const append = statement<[Row]>(
  `INSERT INTO journal (seq, device, device_seq, at, kind, view_kind, view_id, step, action, change)
   VALUES (@seq, @device, (SELECT ifnull(max(device_seq), 0) + 1 FROM journal WHERE device = @device),
     @at, @kind, @viewKind, @viewId, @step, @action, @change)`,
);
const last = statement<[], { readonly seq: number }>('SELECT ifnull(max(seq), 0) AS seq FROM journal');
const one = statement<[number], Row>(`SELECT ${COLUMNS} FROM journal WHERE seq = ?`);
const ofStep = statement<[number], Row>(
  `SELECT ${COLUMNS} FROM journal WHERE step = ? AND kind = 'do' ORDER BY seq`,
);

/** The number that the next entry will have. */
export function nextSeq(db: Connection): number {
  return (last(db).get()?.seq ?? 0) + 1;
}

export function appendEntry(db: Connection, { view, action, change, ...entry }: Entry): void {
  append(db).run({
    ...entry,
    viewKind: view.kind,
    viewId: view.id,
    action: action && JSON.stringify(action),
    change: change && JSON.stringify(change),
  });
}

export function readEntry(db: Connection, seq: number): Entry | null {
  const row = one(db).get(seq);
  return row === undefined ? null : entryOf(row);
}

/** What was done in a step, the first first. */
export function entriesOf(db: Connection, step: number): readonly Entry[] {
  return ofStep(db).all(step).map(entryOf);
}

/** A change as a column holds it. */
export function changeIn(text: string): Change {
  const value: unknown = jsonOf(text);
  if (isChange(value)) return value;
  throw new DamagedRow('no change');
}

function entryOf({ viewKind, viewId, action, change, ...row }: Row): Entry {
  return {
    ...row,
    view: { kind: viewKind, id: viewId },
    action: action === null ? null : actionIn(action),
    change: change === null ? null : changeIn(change),
  };
}

function actionIn(text: string): Action {
  const value: unknown = jsonOf(text);
  if (isAction(value)) return value;
  throw new DamagedRow('no action');
}

/** By their kind: nobody but this file writes them. */
function isAction(value: unknown): value is Action {
  return hasKind(value, ['edit', 'create', 'delete']);
}

function isChange(value: unknown): value is Change {
  return hasKind(value, Object.keys(CHANGES));
}
/** As an object, so that none is left out. */
const CHANGES: Readonly<Record<Change['kind'], true>> = {
  set: true,
  added: true,
  removed: true,
  moved: true,
  transferred: true,
  several: true,
  calendar: true,
  section: true,
  replaced: true,
  created: true,
  deleted: true,
};

function hasKind(value: unknown, kinds: readonly string[]): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    kinds.some((kind) => kind === value.kind)
  );
}
