/** Clients and plans made as the window makes them. */
import type { View } from '#contract/inputs.ts';
import type { PlanIds } from '#contract/replies.ts';
import type { PlanDocuments } from '#domain/edit/documents.ts';
import { createClient, createPlan } from '#electron/store/create.ts';
import { openPlan } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import { BEGINNING, must } from './stores.ts';

export function newClient(store: Store, name = 'Exempelverken AB', sellers = 3): PlanIds {
  return must(createClient(store, { name, people: { sellers, coaches: 1 } }, BEGINNING));
}

export function newPlanIn(store: Store, academy: string): PlanIds {
  return must(createPlan(store, { academy, people: null }, BEGINNING));
}

export function planView({ plan }: PlanIds): View {
  return { kind: 'plan', id: plan };
}

export function clientView({ client }: PlanIds): View {
  return { kind: 'client', id: client };
}

export function academyView({ academy }: PlanIds): View {
  return { kind: 'academy', id: academy };
}

export function documentsOf(store: Store, { plan }: PlanIds): PlanDocuments {
  return must(openPlan(store, plan)).documents;
}
