/** Plan files into the store and out of it, with nothing lost. */
import type { Problem } from '#contract/problems.ts';
import type { PlanIds } from '#contract/replies.ts';
import { documentsOf, type PlanDocuments } from '#domain/edit/documents.ts';
import { withoutItemIds } from '#domain/edit/items.ts';
import { isSame, type JsonObject } from '#domain/edit/json.ts';
import { toPlan, type PlanFile } from '#domain/planFile.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { academiesOf } from './academyStore.ts';
import { clientsNamed } from './clientStore.ts';
import { statement, type Connection } from './connection.ts';
import { create, newIds } from './create.ts';
import { checkDocuments, readDocuments } from './editing.ts';
import { replacePlan } from './replacePlan.ts';
import { changing, reading, type Store } from './store.ts';
import { chainOf } from './subjects.ts';

/** A plan of the store that is the one in a file. */
export interface SamePlan {
  /** Its id in the store. */
  readonly plan: string;
  /** The client's name. */
  readonly client: string;
  readonly cohort: string | null;
}

export type ImportWay =
  | { readonly kind: 'new' }
  /** Beside the plan that is the same: from now on it is another. */
  | { readonly kind: 'keepBoth' }
  /** In place of a plan, by its id in the store, whose own id it keeps where the file has none. Can be undone. */
  | { readonly kind: 'replace'; readonly plan: string };

const FOUND = `SELECT plan.id AS plan, client.name AS client, plan.cohort FROM plan
  JOIN academy ON academy.id = plan.academy JOIN client ON client.id = academy.client
  WHERE plan.is_deleted = 0 AND academy.is_deleted = 0 AND client.is_deleted = 0`;
const byId = statement<[string], SamePlan>(
  `${FOUND} AND plan.file_id = ? ORDER BY plan.created DESC LIMIT 1`,
);
const byFacts = statement<[{ name: string; cohort: string | null; start: string }], SamePlan>(
  `${FOUND} AND client.name = @name AND plan.cohort IS @cohort AND plan.start = @start
   ORDER BY plan.created DESC LIMIT 1`,
);

/** The same plan has the same id; without one, the same client, cohort and first day. */
export function findSamePlan(store: Store, file: PlanFile): Result<SamePlan | null, Problem> {
  const { id, client, cohort, start } = toPlan(file);
  return reading(store, (db) =>
    ok((id === null ? byFacts(db).get({ name: client.name, cohort, start }) : byId(db).get(id)) ?? null),
  );
}

export function importPlan(store: Store, file: PlanFile, way: ImportWay): Result<PlanIds, Problem> {
  const { newId } = store.surroundings;
  if (way.kind === 'replace') {
    const before = exportPlan(store, way.plan);
    if (!before.ok) return before;
    const id = file.id ?? before.value.id ?? null;
    return replacePlan(store, way.plan, documentsOf(id === null ? file : { ...file, id }, newId));
  }
  const documents = documentsOf(way.kind === 'keepBoth' ? { ...file, id: newId() } : file, newId);
  return changing(store, (db) => addPlan(store, db, documents));
}

/** The plan file of a plan. */
export function exportPlan(store: Store, plan: string): Result<PlanFile, Problem> {
  return reading(store, (db) => {
    const chain = chainOf(db, { kind: 'plan', id: plan });
    const documents = chain?.isThere === true ? readDocuments(db, chain) : null;
    return documents === null ? problem({ kind: 'notFound' }) : checkDocuments(documents);
  });
}

/** A client to look around in, marked as an example. Not to be taken back by undo, only by deleting it. */
export function addExample(store: Store, file: PlanFile): Result<PlanIds, Problem> {
  const documents = documentsOf(file, store.surroundings.newId);
  return changing(store, (db) =>
    addTo(store, db, documents, { client: null, academy: null, isExample: true }),
  );
}

/** Under the client and the academy that say just the same, where there are such. */
function addPlan(store: Store, db: Connection, documents: PlanDocuments): Result<PlanIds, Problem> {
  const client = clientsNamed(db, toName(documents.client)).find(({ document }) =>
    isSame(document, documents.client),
  );
  const academy =
    client && academiesOf(db, client.id).find(({ document }) => isSameAcademy(document, documents));
  return addTo(store, db, documents, {
    client: client?.id ?? null,
    academy: academy?.id ?? null,
    isExample: false,
  });
}

function toName({ name }: JsonObject): string {
  return typeof name === 'string' ? name.trim() : '';
}

function isSameAcademy(document: JsonObject, { academy }: PlanDocuments): boolean {
  return isSame(withoutItemIds(document), withoutItemIds(academy));
}

interface Under {
  /** Null for a new one. */
  readonly client: string | null;
  readonly academy: string | null;
  readonly isExample: boolean;
}
function addTo(
  store: Store,
  db: Connection,
  documents: PlanDocuments,
  { client, academy, isExample }: Under,
): Result<PlanIds, Problem> {
  const ids = newIds(store, { ...(client !== null && { client }), ...(academy !== null && { academy }) });
  const { name } = documents.client;
  const { cohort } = documents.plan;
  const isNewClient = client === null;
  return create(store, db, ids, {
    view: academy === null ? { kind: 'client', id: ids.client } : { kind: 'academy', id: academy },
    action: {
      kind: 'create',
      client: isNewClient ? { id: ids.client, document: documents.client, isExample } : null,
      academy: academy === null ? { id: ids.academy, client: ids.client, document: documents.academy } : null,
      plan: { id: ids.plan, academy: ids.academy, document: documents.plan },
    },
    change: isExample
      ? null
      : {
          kind: 'created',
          subject: isNewClient ? 'client' : 'plan',
          name: textOf(isNewClient ? name : cohort),
        },
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
