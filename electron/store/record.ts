/** The one door for changes: rows, journal and undo steps together, inside the caller's transaction. */
import type { Problem } from '#contract/problems.ts';
import type { Change } from '#domain/edit/change.ts';
import { ok, type Result } from '#domain/result.ts';
import { touchAcademy } from './academyStore.ts';
import { touchClient } from './clientStore.ts';
import type { Connection } from './connection.ts';
import { kindsOf } from './editing.ts';
import { appendEntry, entriesOf, type Action, type Entry } from './journal.ts';
import { perform } from './perform.ts';
import { touchPlan } from './planStore.ts';
import { addStep, dropUndone, growStep, readStep, turnStep, type Touch } from './steps.ts';
import { chainOf, type Chain } from './subjects.ts';

/** Does what an entry says, and writes it down. With every entry of a journal, in order, it makes the same store anew. */
export function record(db: Connection, entry: Entry): Result<null, Problem> {
  const done = carryOut(db, entry);
  if (done.ok) note(db, entry);
  return done;
}

/** Writes down what has been done. */
export function note(db: Connection, entry: Entry): void {
  appendEntry(db, entry);
  const chain = chainOf(db, entry.view);
  if (chain !== null) touch(db, chain, entry);
  if (entry.step === null) return;
  if (entry.kind !== 'do') turnStep(db, entry.step, entry.kind === 'undo' ? 'undone' : 'done', entry.seq);
  else if (chain !== null && entry.action !== null && entry.change !== null)
    noteStep(db, entry.step, entry.change, { entry, touches: touchesOf(entry.action, chain) });
}

function carryOut(db: Connection, entry: Entry): Result<null, Problem> {
  const { kind, step, seq, at } = entry;
  const entries = kind === 'do' || step === null ? [entry] : entriesOf(db, step);
  for (const one of kind === 'undo' ? entries.toReversed() : entries) {
    const done = perform(db, kind, one, { at, seq });
    if (!done.ok) return done;
  }
  return ok(null);
}

function touch(db: Connection, { client, academy, plan }: Chain, { at, seq }: Entry): void {
  touchClient(db, client, { at, seq });
  if (academy !== null) touchAcademy(db, academy, { at, seq });
  if (plan !== null) touchPlan(db, plan, { at, seq });
}

function noteStep(
  db: Connection,
  step: number,
  change: Change,
  { entry, touches }: { readonly entry: Entry; readonly touches: readonly Touch[] },
): void {
  if (step !== entry.seq) return growStep(db, step, entry.seq, grown(readStep(db, step)?.change, change));
  dropUndone(db, entry.view);
  addStep(db, step, change, touches);
}

/** What typing that went on has done in all. */
function grown(before: Change | undefined, change: Change): Change {
  return before?.kind === 'set' && change.kind === 'set' ? { ...before, to: change.to } : change;
}

function touchesOf(action: Action, chain: Chain): readonly Touch[] {
  switch (action.kind) {
    case 'edit':
      return touches(
        [...kindsOf(action.edits)].map((kind) => chain[kind]),
        'changed',
      );
    case 'create': {
      const made = [action.client, action.academy, action.plan].map((one) => one?.id ?? null);
      const around = [chain.client, chain.academy].filter((id) => !made.includes(id));
      return [...touches(made, 'exists'), ...touches(around, 'inside')];
    }
    case 'delete': {
      const path = [chain.plan, chain.academy, chain.client].filter((id) => id !== null);
      return [...touches(path.slice(0, 1), 'exists'), ...touches(path.slice(1), 'inside')];
    }
  }
}

function touches(ids: readonly (string | null)[], how: Touch['how']): readonly Touch[] {
  return ids.filter((id) => id !== null).map((subject) => ({ subject, how }));
}
