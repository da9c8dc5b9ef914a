import type { Json } from './plans.ts';

/** The plan with talks in threes, a tighter start, and the three alternatives in its offer. */
export function withAlternatives(document: Json, coaching: Json = IN_THREES): Json {
  const plan = document['plan'] as Json;
  const proposal = { ...(plan['proposal'] as Json | undefined), alternatives: true };
  return { ...document, plan: { ...plan, rhythm: { coaching }, proposal } };
}

const IN_THREES: Json = { groupSize: 3, start: { weeks: 8, perMonth: 4 } };
