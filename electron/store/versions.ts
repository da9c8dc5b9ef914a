/**
 * Versions of a plan: whole copies that nothing changes. They stand beside the journal, which knows only that there came
 * one: so neither undo nor redo reaches them, and a backup is made of a store that has a new one.
 */
import type { Problem } from '#contract/problems.ts';
import type { PlanIds, Version } from '#contract/replies.ts';
import { SUBJECT_KINDS, type PlanDocuments } from '#domain/edit/documents.ts';
import { withoutItemIds } from '#domain/edit/items.ts';
import { isSame } from '#domain/edit/json.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { statement, type Connection } from './connection.ts';
import { readDocuments } from './editing.ts';
import { nextSeq } from './journal.ts';
import { objectAt, objectOf } from './json.ts';
import { note } from './record.ts';
import { replacePlan } from './replacePlan.ts';
import { changing, reading, type Store } from './store.ts';
import { chainOf } from './subjects.ts';

type Row = Version & { readonly plan: string; readonly document: string };
const COLUMNS = 'id, name, at, made_by AS madeBy';
const ofPlan = statement<[string], Version>(
  `SELECT ${COLUMNS} FROM version WHERE plan = ? ORDER BY at DESC, id DESC`,
);
const one = statement<[string], Row>(`SELECT ${COLUMNS}, plan, document FROM version WHERE id = ?`);
const last = statement<[string], { readonly document: string }>(
  'SELECT document FROM version WHERE plan = ? ORDER BY at DESC, id DESC LIMIT 1',
);
const insert = statement<[Row]>(
  `INSERT INTO version (id, plan, name, at, made_by, document) VALUES (@id, @plan, @name, @at, @madeBy, @document)`,
);

/** The versions of a plan, the last made first. */
export function listVersions(store: Store, plan: string): Result<readonly Version[], Problem> {
  return reading(store, (db) =>
    isThere(db, plan) ? ok(ofPlan(db).all(plan)) : problem({ kind: 'notFound' }),
  );
}

/** Keeps a plan as it stands. */
export function saveVersion(store: Store, plan: string, name: string): Result<Version, Problem> {
  return changing(store, (db) => {
    const documents = documentsIn(db, plan);
    return documents === null
      ? problem({ kind: 'notFound' })
      : ok(keep(store, { plan, name, madeBy: 'hand' }, documents));
  });
}

/** Keeps what an offer was made of, unless the last version of the plan says just the same. */
export function saveOffered(
  store: Store,
  plan: string,
  { name, documents }: { readonly name: string; readonly documents: PlanDocuments },
): Result<null, Problem> {
  return changing(store, (db) => {
    const before = last(db).get(plan);
    if (before === undefined || !saysSame(documentsOf(before.document), documents))
      keep(store, { plan, name, madeBy: 'export' }, documents);
    return ok(null);
  });
}

/** What the plan was. Errors: `notFound` also where its plan is deleted. */
export function openVersion(store: Store, id: string): Result<PlanDocuments, Problem> {
  return reading(store, (db) => {
    const version = versionIn(db, id);
    return version === null ? problem({ kind: 'notFound' }) : ok(documentsOf(version.document));
  });
}

/** Puts a version in the plan's place, as one step that can be undone. The version stays. */
export function restoreVersion(store: Store, id: string): Result<PlanIds, Problem> {
  const found = reading(store, (db) => {
    const version = versionIn(db, id);
    return version === null ? problem({ kind: 'notFound' }) : ok(version);
  });
  if (!found.ok) return found;
  const { plan, document, name } = found.value;
  return replacePlan(store, plan, documentsOf(document), { version: name });
}

/** What an offer of a plan would be made of now. */
export function planNow(store: Store, plan: string): Result<PlanDocuments, Problem> {
  return reading(store, (db) => {
    const documents = documentsIn(db, plan);
    return documents === null ? problem({ kind: 'notFound' }) : ok(documents);
  });
}

/** Null where the plan is not there. */
function documentsIn(db: Connection, plan: string): PlanDocuments | null {
  const chain = chainOf(db, { kind: 'plan', id: plan });
  return chain?.isThere === true ? readDocuments(db, chain) : null;
}

function keep(
  { db, device, surroundings }: Store,
  about: Pick<Row, 'plan' | 'name' | 'madeBy'>,
  documents: PlanDocuments,
): Version {
  const at = surroundings.now().toISOString();
  const version = { ...about, id: surroundings.newId(), at };
  insert(db).run({ ...version, document: JSON.stringify(documents) });
  const view = { kind: 'plan', id: about.plan } as const;
  note(db, { seq: nextSeq(db), device, at, kind: 'do', view, step: null, action: null, change: null });
  const { id, name, madeBy } = version;
  return { id, name, at, madeBy };
}

function versionIn(db: Connection, id: string): Row | null {
  const version = one(db).get(id);
  return version !== undefined && isThere(db, version.plan) ? version : null;
}

function isThere(db: Connection, plan: string): boolean {
  return chainOf(db, { kind: 'plan', id: plan })?.isThere === true;
}

function documentsOf(text: string): PlanDocuments {
  const documents = objectOf(text);
  return {
    client: objectAt(documents, 'client'),
    academy: objectAt(documents, 'academy'),
    plan: objectAt(documents, 'plan'),
  };
}

function saysSame(one: PlanDocuments, other: PlanDocuments): boolean {
  return SUBJECT_KINDS.every((kind) => isSame(withoutItemIds(one[kind]), withoutItemIds(other[kind])));
}
