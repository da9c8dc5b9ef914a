/** What the events of one plan have in common. */
import { createHash } from 'node:crypto';
import type { Plan } from '#domain/plan.ts';

/** How the UID of every event begins: the plan's id, or what stands for one. */
export function uidPrefix(plan: Plan): string {
  return plan.id ?? identityOf(plan);
}

/** The client and the cohort. */
export function planName({ client, cohort }: Plan): string {
  return [client.name, cohort].filter((part) => part !== null).join(', ');
}

/** Stands for a plan without an id: the same from run to run as long as client, cohort and start are. */
function identityOf(plan: Plan): string {
  const identity = JSON.stringify([plan.client.name, plan.cohort, plan.start]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}
