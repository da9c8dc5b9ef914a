import { documentsOf } from '#domain/edit/documents.ts';
import type { PlanInEdit } from '#domain/edit/people.ts';
import { planFileOf, planOf, readOk, type Json } from './plans.ts';

/** A plan as the app has it open. */
export function openPlan(overrides: Json): PlanInEdit {
  let next = 0;
  const documents = documentsOf(readOk(planFileOf(overrides)), () => `item-${++next}`);
  return { documents, plan: planOf(overrides) };
}
