/** What an entry of the journal does to the rows: done, taken back, done again. */
import type { Problem } from '#contract/problems.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { insertAcademy, markAcademy } from './academyStore.ts';
import { insertClient, markClient, type Moment } from './clientStore.ts';
import type { Connection } from './connection.ts';
import { checkDocuments, editDocuments, LEAST, saveDocuments } from './editing.ts';
import type { Action, Entry } from './journal.ts';
import { insertPlan, markPlan } from './planStore.ts';
import { summaryOf } from './planSummary.ts';
import { chainOf } from './subjects.ts';

export function perform(
  db: Connection,
  kind: Entry['kind'],
  { view, action }: Pick<Entry, 'view' | 'action'>,
  moment: Moment,
): Result<null, Problem> {
  switch (action?.kind) {
    case undefined:
      return ok(null);
    case 'edit':
      return edit(db, view, kind === 'undo' ? action.inverse : action.edits);
    case 'create':
      if (kind === 'do') return create(db, action, moment);
      return mark(db, action, kind === 'undo');
    case 'delete':
      MARKS[view.kind](db, view.id, kind !== 'undo');
      return ok(null);
  }
}

const MARKS = { client: markClient, academy: markAcademy, plan: markPlan };

type Edit = Extract<Action, { readonly kind: 'edit' }>;
function edit(db: Connection, view: Entry['view'], edits: Edit['edits']): Result<null, Problem> {
  const chain = chainOf(db, view);
  if (chain === null) return problem({ kind: 'notFound' });
  const edited = editDocuments(db, chain, edits);
  return edited.ok ? saveDocuments(db, chain, edited.value) : edited;
}

type Creation = Extract<Action, { readonly kind: 'create' }>;
function create(db: Connection, { client, academy, plan }: Creation, moment: Moment): Result<null, Problem> {
  const checked = checkDocuments({
    ...LEAST,
    ...(client && { client: client.document }),
    ...(academy && { academy: academy.document }),
    ...(plan && { plan: plan.document }),
  });
  if (!checked.ok) return checked;
  if (client !== null) insertClient(db, client, moment);
  if (academy !== null) insertAcademy(db, academy, moment);
  if (plan !== null) insertPlan(db, plan, summaryOf(checked.value), moment);
  return ok(null);
}

/** The rows stay when a creation is taken back, so that doing it again finds them. */
function mark(
  db: Connection,
  { client, academy, plan }: Creation,
  isDeleted: boolean,
): Result<null, Problem> {
  if (client !== null) markClient(db, client.id, isDeleted);
  if (academy !== null) markAcademy(db, academy.id, isDeleted);
  if (plan !== null) markPlan(db, plan.id, isDeleted);
  return ok(null);
}
