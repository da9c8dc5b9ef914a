import { useState } from 'react';
import type { SubjectEdit } from '#domain/edit/change.ts';
import type { PlanDocuments } from '#domain/edit/documents.ts';
import { isSame } from '#domain/edit/json.ts';
import { useHistory } from './history.ts';

/** What has been tried, for as long as nothing else is changed: then it is simply the plan. */
export interface Tried<Said> {
  readonly id: string;
  /** How it was called when it was tried. */
  readonly said: Said;
}

interface Attempt<Said> extends Tried<Said> {
  readonly before: PlanDocuments;
  readonly after: PlanDocuments | null;
}

export interface Trying<Said> {
  readonly tried: Tried<Said> | null;
  readonly attempt: (one: Tried<Said>, edits: readonly SubjectEdit[]) => void;
  readonly takeBack: () => void;
}

interface Open {
  readonly id: string;
  readonly documents: PlanDocuments;
  readonly change: (edits: readonly SubjectEdit[]) => void;
}

/** Tries something in a plan with one click and takes it back with one. */
export function useTrying<Said>({ id, documents, change }: Open): Trying<Said> {
  const { undo } = useHistory({ kind: 'plan', id });
  const [last, setLast] = useState<Attempt<Said> | null>(null);
  if (last !== null && last.after === null && !isUnchanged(documents, last.before))
    setLast({ ...last, after: documents });
  if (last?.after && !isUnchanged(documents, last.after)) setLast(null);
  return {
    tried: last,
    attempt: (one, edits) => {
      if (edits.length === 0) return;
      setLast({ ...one, before: documents, after: null });
      change(edits);
    },
    takeBack: undo,
  };
}

/** The same documents may have been read anew. */
function isUnchanged(a: PlanDocuments, b: PlanDocuments): boolean {
  return a === b || (isSame(a.plan, b.plan) && isSame(a.academy, b.academy) && isSame(a.client, b.client));
}
