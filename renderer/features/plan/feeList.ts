import type { Fee } from '#domain/plan.ts';
import type { JsonObject } from '#domain/edit/json.ts';

/** Where the fees stand, and what the client may choose too. */
export const FEES = { subject: 'plan', at: ['plan', 'investment', 'fees'] } as const;
export const OPTIONS = { subject: 'plan', at: ['plan', 'investment', 'options'] } as const;
export type FeePlace = typeof FEES | typeof OPTIONS;

export const MOST_QUANTITY = 1e6;
export const MOST_PRICE = 1e9;

/** A fee as the plan holds it. */
export function feeEntry({ item, quantity, unit, price }: Fee): JsonObject {
  return { item, quantity, ...(unit !== null && { unit }), price };
}
