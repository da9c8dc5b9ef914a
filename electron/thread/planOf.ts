import type { Plan } from '#domain/plan.ts';
import { readPlanFile, toPlan } from '#domain/planFile.ts';

/** The plan of a plan file's text, which whoever started the thread has checked. */
export function planOf(text: string): Plan {
  const read = readPlanFile(new TextEncoder().encode(text));
  if (!read.ok) throw new Error('The thread was handed no plan.');
  return toPlan(read.value);
}
