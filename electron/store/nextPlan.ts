/** A plan made again for the next cohort, in its academy or in a new one like it. */
import type { Problem } from '#contract/problems.ts';
import type { PlanIds } from '#contract/replies.ts';
import { problem, type Result } from '#domain/result.ts';
import { nextAcademy, nextCohort, type NextCohort } from '#domain/templates/nextCohort.ts';
import { create, newIds } from './create.ts';
import { readDocuments } from './editing.ts';
import { changing, type Store } from './store.ts';
import { chainOf } from './subjects.ts';

/** One undo takes away all that is made. */
export function createNext(
  store: Store,
  plan: string,
  { newAcademy, ...next }: NextCohort & { readonly newAcademy: boolean },
): Result<PlanIds, Problem> {
  return changing(store, (db) => {
    const chain = chainOf(db, { kind: 'plan', id: plan });
    const documents = chain?.isThere === true ? readDocuments(db, chain) : null;
    if (chain === null || chain.academy === null || documents === null) return problem({ kind: 'notFound' });
    const { client, academy } = chain;
    const { newId } = store.surroundings;
    const ids = newIds(store, newAcademy ? { client } : { client, academy });
    const made = { id: ids.plan, academy: ids.academy, document: nextCohort(documents.plan, next, newId) };
    if (!newAcademy)
      return create(store, db, ids, {
        view: { kind: 'academy', id: academy },
        action: { kind: 'create', client: null, academy: null, plan: made },
        change: { kind: 'created', subject: 'plan', name: next.cohort || null },
      });
    const again = { id: ids.academy, client, document: nextAcademy(documents.academy, newId) };
    return create(store, db, ids, {
      view: { kind: 'client', id: client },
      action: { kind: 'create', client: null, academy: again, plan: made },
      change: { kind: 'created', subject: 'academy', name: null },
    });
  });
}
