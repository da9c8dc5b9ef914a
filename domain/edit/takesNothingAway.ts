/** Whether edits only add: what they take out is nothing that anybody has said. */
import type { SubjectEdit } from './change.ts';
import type { PlanDocuments } from './documents.ts';
import { placeOf } from './edit.ts';
import { isJsonObject } from './json.ts';

/** All that a person has who is only a number. */
const BARE: ReadonlySet<string> = new Set(['id', 'role', 'coach', 'leader']);

/** People without a name, a booking or anything else of their own may go; a field that is set replaces what was said. */
export function takesNothingAway(documents: PlanDocuments, edits: readonly SubjectEdit[]): boolean {
  return edits.every((edit) => {
    if (edit.kind !== 'remove') return edit.kind === 'insert';
    const item = placeOf(documents[edit.subject], [...edit.at, { item: edit.item }]);
    const isPerson = edit.at.length === 1 && edit.at[0] === 'people';
    return isPerson && isJsonObject(item) && Object.keys(item).every((field) => BARE.has(field));
  });
}
