/** Edits to the documents of a view, held against the shape of a plan before anything is written. */
import type { Problem } from '#contract/problems.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { fileOf, SUBJECT_KINDS, type PlanDocuments, type SubjectKind } from '#domain/edit/documents.ts';
import { applyEdit } from '#domain/edit/edit.ts';
import { hasItemIds } from '#domain/edit/items.ts';
import type { JsonObject } from '#domain/edit/json.ts';
import { newPlan } from '#domain/newPlan.ts';
import { checkPlanFile, type PlanFile } from '#domain/planFile.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { readAcademy, saveAcademy } from './academyStore.ts';
import { readClient, saveClient } from './clientStore.ts';
import type { Connection } from './connection.ts';
import { readPlan, readPlanWithoutBookings, savePlan } from './planStore.ts';
import { summaryOf } from './planSummary.ts';
import type { Chain } from './subjects.ts';

export interface Edited {
  readonly before: PlanDocuments;
  readonly after: PlanDocuments;
  readonly inverse: readonly SubjectEdit[];
}

/** Stands in for the documents that edits leave alone: each is right or wrong by itself. */
export const LEAST: PlanDocuments = {
  client: { name: '-' },
  academy: {},
  plan: newPlan({ id: '-', language: 'sv', consultant: {}, people: null, today: '2027-01-01' }),
};

/** The documents that the edits are about, as they would be after them. Errors: an edit that has nothing to act on. */
export function editDocuments(
  db: Connection,
  chain: Chain,
  edits: readonly SubjectEdit[],
): Result<Edited, Problem> {
  const before = readDocuments(db, chain, { kinds: kindsOf(edits), bookings: areAboutBookings(edits) });
  if (before === null) return problem({ kind: 'invalidEdit', faulty: null });
  let after = before;
  const inverse: SubjectEdit[] = [];
  for (const edit of edits) {
    const edited = applyEdit(after[edit.subject], edit);
    if (!edited.ok) return problem({ kind: 'invalidEdit', faulty: null });
    after = { ...after, [edit.subject]: edited.value.document };
    inverse.push({ ...edited.value.inverse, subject: edit.subject });
  }
  return ok({ before, after, inverse: inverse.reverse() });
}

/** Writes what has changed. Errors: a plan that is none; every fault, and nothing is written. */
export function saveDocuments(
  db: Connection,
  chain: Chain,
  { before, after }: Pick<Edited, 'before' | 'after'>,
): Result<null, Problem> {
  const checked = checkDocuments(after);
  if (!checked.ok) return checked;
  if (after.client !== before.client) saveClient(db, chain.client, after.client);
  if (chain.academy !== null && after.academy !== before.academy)
    saveAcademy(db, chain.academy, after.academy);
  if (chain.plan !== null && after.plan !== before.plan)
    savePlan(db, chain.plan, before.plan, after.plan, summaryOf(checked.value));
  return ok(null);
}

/** The plan file that documents make. Errors: what is no plan, and lists whose items could not be told apart. */
export function checkDocuments(documents: PlanDocuments): Result<PlanFile, Problem> {
  const checked = checkPlanFile(fileOf(documents));
  if (!checked.ok) return problem({ kind: 'invalidEdit', faulty: checked.problem });
  const isAddressable = hasItemIds(documents.academy) && hasItemIds(documents.plan);
  return isAddressable ? checked : problem({ kind: 'invalidEdit', faulty: null });
}

/** What of a view's documents is to be read. Bookings that are left out look like none. */
export interface Wanted {
  readonly kinds: ReadonlySet<SubjectKind>;
  readonly bookings: boolean;
}
const ALL: Wanted = { kinds: new Set(SUBJECT_KINDS), bookings: true };

/** The documents, the least there can be for kinds that are not wanted; null where the view has not all that are. */
export function readDocuments(db: Connection, chain: Chain, wanted: Wanted = ALL): PlanDocuments | null {
  const documents: Partial<Record<SubjectKind, JsonObject>> = {};
  for (const kind of wanted.kinds) {
    const document = readDocument(db, chain, kind, wanted.bookings);
    if (document === null) return null;
    documents[kind] = document;
  }
  return { ...LEAST, ...documents };
}

export function kindsOf(edits: readonly SubjectEdit[]): ReadonlySet<SubjectKind> {
  return new Set(edits.map(({ subject }) => subject));
}

function readDocument(db: Connection, chain: Chain, kind: SubjectKind, bookings: boolean): JsonObject | null {
  const id = chain[kind];
  if (id === null) return null;
  switch (kind) {
    case 'client':
      return readClient(db, id)?.document ?? null;
    case 'academy':
      return readAcademy(db, id);
    case 'plan':
      return bookings ? readPlan(db, id) : readPlanWithoutBookings(db, id);
  }
}

/** Whether edits could touch a booking, or who there is to be booked: then they are held against all bookings. */
function areAboutBookings(edits: readonly SubjectEdit[]): boolean {
  return edits.some(({ subject, kind, at: [first, second, third] }) => {
    if (subject !== 'plan') return false;
    if (first === 'plan') return second === undefined || second === 'bookings';
    const isDetail = kind !== 'set' || (typeof third === 'string' && third !== 'id' && third !== 'role');
    return first === 'people' && (second === undefined || !isDetail);
  });
}
