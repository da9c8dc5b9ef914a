/** Puts what a plan file, a version or a template says in place of a plan, its academy and its client, as one step that can be undone. */
import type { Problem } from '#contract/problems.ts';
import type { PlanIds } from '#contract/replies.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { SUBJECT_KINDS, type PlanDocuments, type SubjectKind } from '#domain/edit/documents.ts';
import { withoutItemIds } from '#domain/edit/items.ts';
import { isSame, type JsonObject } from '#domain/edit/json.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { editDocuments, readDocuments, saveDocuments } from './editing.ts';
import { nextSeq } from './journal.ts';
import { note } from './record.ts';
import { changing, type Store } from './store.ts';
import { chainOf } from './subjects.ts';

/** `by`: what the version or the template is called, where it is one. */
export function replacePlan(
  store: Store,
  plan: string,
  documents: PlanDocuments,
  by: { readonly version?: string; readonly template?: string } = {},
): Result<PlanIds, Problem> {
  return changing(store, (db) => {
    const view = { kind: 'plan', id: plan } as const;
    const chain = chainOf(db, view);
    if (chain === null || chain.academy === null || !chain.isThere) return problem({ kind: 'notFound' });
    const before = readDocuments(db, chain);
    if (before === null) return problem({ kind: 'notFound' });
    const edits = SUBJECT_KINDS.flatMap((kind) => replacing(kind, before[kind], documents[kind]));
    const edited = editDocuments(db, chain, edits);
    if (!edited.ok) return edited;
    const saved = saveDocuments(db, chain, edited.value);
    if (!saved.ok) return saved;
    const seq = nextSeq(db);
    if (edits.length > 0)
      note(db, {
        seq,
        device: store.device,
        at: store.surroundings.now().toISOString(),
        kind: 'do',
        view,
        step: seq,
        action: { kind: 'edit', edits, inverse: edited.value.inverse },
        change: { kind: 'replaced', subject: 'plan', ...by },
      });
    return ok({ client: chain.client, academy: chain.academy, plan });
  });
}

/** From the last field to the first, so that taking it back puts the old fields in their old order. */
function replacing(subject: SubjectKind, before: JsonObject, after: JsonObject): readonly SubjectEdit[] {
  if (isSame(withoutItemIds(before), withoutItemIds(after))) return [];
  return [
    ...Object.keys(before)
      .reverse()
      .map((field): SubjectEdit => ({ subject, kind: 'set', at: [field] })),
    ...Object.entries(after).map(([field, value]): SubjectEdit => ({
      subject,
      kind: 'set',
      at: [field],
      value,
    })),
  ];
}
