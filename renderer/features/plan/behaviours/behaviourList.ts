import { textAt } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';

/** Where the behaviours stand. */
export const BEHAVIOURS = { subject: 'plan', at: ['plan', 'behaviours'] } as const;
/** As long as a text of a behaviour may be typed: what the library takes. */
export const LONGEST = 300;

/** A text of a behaviour as it was typed. */
export function typedAt({ documents }: PlanPage, id: string, field: string): string {
  return textAt(documents, 'plan', [...BEHAVIOURS.at, { item: id }, field]);
}
