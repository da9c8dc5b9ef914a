/** A client or a plan opened: its documents, and what can be undone. */
import type { Problem } from '#contract/problems.ts';
import type { OpenClient, OpenPlan } from '#contract/replies.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { academiesOf } from './academyStore.ts';
import { readClient } from './clientStore.ts';
import { readDocuments } from './editing.ts';
import { historyOf } from './history.ts';
import { currencyOf, plansOf } from './planRows.ts';
import { reading, type Store } from './store.ts';
import { chainOf } from './subjects.ts';

export function openClient(store: Store, id: string): Result<OpenClient, Problem> {
  return reading(store, (db) => {
    const view = { kind: 'client', id } as const;
    const client = chainOf(db, view)?.isThere === true ? readClient(db, id) : null;
    if (client === null) return problem({ kind: 'notFound' });
    const plans = plansOf(db, id);
    const academies = academiesOf(db, id).map((academy) => ({
      ...academy,
      plans: plans.filter((plan) => plan.academy === academy.id),
      currency: currencyOf(db, academy.id),
    }));
    return ok({ id, ...client, academies, history: historyOf(db, view) });
  });
}

export function openPlan(store: Store, id: string): Result<OpenPlan, Problem> {
  return reading(store, (db) => {
    const view = { kind: 'plan', id } as const;
    const chain = chainOf(db, view);
    if (chain === null || chain.academy === null || !chain.isThere) return problem({ kind: 'notFound' });
    const documents = readDocuments(db, chain);
    if (documents === null) return problem({ kind: 'notFound' });
    const ids = { client: chain.client, academy: chain.academy, plan: id };
    return ok({ ids, documents, history: historyOf(db, view) });
  });
}
