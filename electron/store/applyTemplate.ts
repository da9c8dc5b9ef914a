/** A template in a plan that is there, as one step that can be undone. */
import type { Problem } from '#contract/problems.ts';
import type { PlanIds } from '#contract/replies.ts';
import type { JsonObject } from '#domain/edit/json.ts';
import type { Result } from '#domain/result.ts';
import { withTemplate } from '#domain/templates/applyTemplate.ts';
import { replacePlan } from './replacePlan.ts';
import type { Store } from './store.ts';
import { planNow } from './versions.ts';

/** Errors: those of an edit, where the template makes no plan of this one. */
export function applyTemplate(
  store: Store,
  plan: string,
  { name, template }: { readonly name: string; readonly template: JsonObject },
): Result<PlanIds, Problem> {
  const now = planNow(store, plan);
  if (!now.ok) return now;
  const document = withTemplate(now.value.plan, template, store.surroundings.newId);
  return replacePlan(store, plan, { ...now.value, plan: document }, { template: name });
}
