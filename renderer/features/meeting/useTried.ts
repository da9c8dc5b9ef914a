import { useState } from 'react';
import type { SubjectEdit } from '#domain/edit/change.ts';
import type { PlanDocuments } from '#domain/edit/documents.ts';
import { isSame } from '#domain/edit/json.ts';
import { useHistory } from '#renderer/data/history.ts';
import type { MeetingPage } from './useMeetingPage.ts';

/** What has been tried, for as long as nothing else is changed: then it is simply the plan. */
export interface Tried {
  readonly id: string;
  /** How it is called, as when it was tried. */
  readonly what: string;
}

interface Attempt extends Tried {
  readonly before: PlanDocuments;
  readonly after: PlanDocuments | null;
}

export interface Trying {
  readonly tried: Tried | null;
  readonly attempt: (one: Tried, edits: readonly SubjectEdit[]) => void;
  readonly takeBack: () => void;
}

/** Tries something with one click and takes it back with one. */
export function useTrying({ id, stored, change }: MeetingPage): Trying {
  const { undo } = useHistory({ kind: 'plan', id });
  const [last, setLast] = useState<Attempt | null>(null);
  const { documents } = stored;
  if (last !== null && last.after === null && documents !== last.before)
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

function isUnchanged(a: PlanDocuments, b: PlanDocuments): boolean {
  return a === b || (isSame(a.plan, b.plan) && isSame(a.academy, b.academy) && isSame(a.client, b.client));
}
