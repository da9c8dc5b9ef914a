/** New clients, academies and plans. */
import type { Settings } from '#contract/settings.ts';
import type { Problem } from '#contract/problems.ts';
import type { PlanIds } from '#contract/replies.ts';
import { withItemIds } from '#domain/edit/items.ts';
import type { JsonObject } from '#domain/edit/json.ts';
import { newPlan, type PeopleCount } from '#domain/newPlan.ts';
import type { IsoDate, Language } from '#domain/plan.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { planFrom } from '#domain/templates/planTemplate.ts';
import type { Connection } from './connection.ts';
import { nextSeq, type Entry } from './journal.ts';
import type { NewPlan } from './planStore.ts';
import { record } from './record.ts';
import { changing, type Store } from './store.ts';
import { chainOf } from './subjects.ts';

/** What a new plan takes from outside itself. */
export interface Beginning {
  /** The user's own day. */
  readonly today: IsoDate;
  readonly settings: Settings;
}

/** A client with an academy and a plan, in one. */
export function createClient(
  store: Store,
  { name, people }: { readonly name: string; readonly people: PeopleCount | null },
  beginning: Beginning,
): Result<PlanIds, Problem> {
  return changing(store, (db) => {
    const ids = newIds(store, {});
    return create(store, db, ids, {
      view: { kind: 'client', id: ids.client },
      action: {
        kind: 'create',
        client: { id: ids.client, document: { name }, isExample: false },
        academy: { id: ids.academy, client: ids.client, document: {} },
        plan: planOf(store, ids, people, beginning),
      },
      change: { kind: 'created', subject: 'client', name },
    });
  });
}

/** One more academy of a client, with a plan. */
export function createAcademy(
  store: Store,
  { client }: { readonly client: string },
  beginning: Beginning,
): Result<PlanIds, Problem> {
  return changing(store, (db) => {
    if (chainOf(db, { kind: 'client', id: client })?.isThere !== true) return problem({ kind: 'notFound' });
    const ids = newIds(store, { client });
    return create(store, db, ids, {
      view: { kind: 'client', id: client },
      action: {
        kind: 'create',
        client: null,
        academy: { id: ids.academy, client, document: {} },
        plan: planOf(store, ids, null, beginning),
      },
      change: { kind: 'created', subject: 'academy', name: null },
    });
  });
}

export interface FromTemplate {
  readonly template: JsonObject;
  readonly language: Language;
  readonly start: IsoDate;
}
interface PlanWanted {
  readonly academy: string;
  readonly people: PeopleCount | null;
  /** As usual where there is none. */
  readonly from?: FromTemplate;
}

/** One more plan of an academy. */
export function createPlan(
  store: Store,
  { academy, people, from }: PlanWanted,
  beginning: Beginning,
): Result<PlanIds, Problem> {
  return changing(store, (db) => {
    const chain = chainOf(db, { kind: 'academy', id: academy });
    if (chain?.isThere !== true) return problem({ kind: 'notFound' });
    const ids = newIds(store, { client: chain.client, academy });
    const plain = planOf(store, ids, people, beginning);
    const plan = from === undefined ? plain : { ...plain, document: filledIn(store, plain.document, from) };
    return create(store, db, ids, {
      view: { kind: 'academy', id: academy },
      action: { kind: 'create', client: null, academy: null, plan },
      change: { kind: 'created', subject: 'plan', name: null },
    });
  });
}

/** Writes what has been made and gives its ids. */
export function create(
  { device, surroundings }: Store,
  db: Connection,
  ids: PlanIds,
  made: Pick<Entry, 'view' | 'action' | 'change'>,
): Result<PlanIds, Problem> {
  const seq = nextSeq(db);
  const at = surroundings.now().toISOString();
  const step = made.change === null ? null : seq;
  const created = record(db, { ...made, seq, device, at, kind: 'do', step });
  return created.ok ? ok(ids) : created;
}

/** Ids for what is not there yet. */
export function newIds({ surroundings: { newId } }: Store, given: Partial<PlanIds>): PlanIds {
  return { client: given.client ?? newId(), academy: given.academy ?? newId(), plan: newId() };
}

function planOf(
  { surroundings }: Store,
  { plan, academy }: PlanIds,
  people: PeopleCount | null,
  { today, settings: { language, consultant } }: Beginning,
): NewPlan {
  const document = newPlan({ id: surroundings.newId(), language, consultant, people, today });
  return { id: plan, academy, document };
}

function filledIn(
  { surroundings }: Store,
  document: JsonObject,
  { template, language, start }: FromTemplate,
): JsonObject {
  return withItemIds({ ...document, language, plan: planFrom(template, start) }, surroundings.newId);
}
