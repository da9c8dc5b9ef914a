/** The library: what the trainer keeps for the plans to come. It belongs to no client, and so to no journal. */
import type { LibraryEntry } from '#contract/replies.ts';
import { keepsake, type Keepsake, type LibraryKind } from '#contract/library.ts';
import type { Problem } from '#contract/problems.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { statement } from './connection.ts';
import { objectOf } from './json.ts';
import { changing, reading, type Store } from './store.ts';
import { DamagedRow } from './storeProblems.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly document: string;
  readonly saved_at: string;
}

const ofKind = statement<[LibraryKind], Row>(
  'SELECT id, kind, document, saved_at FROM library WHERE kind = ? ORDER BY saved_at DESC, id DESC',
);
const write = statement<[Row]>(
  `INSERT INTO library (id, kind, document, saved_at) VALUES (@id, @kind, @document, @saved_at)
   ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, document = excluded.document, saved_at = excluded.saved_at`,
);
const take = statement<[string]>('DELETE FROM library WHERE id = ?');

/** What is kept of a kind, the last saved first. */
export function listLibrary(store: Store, kind: LibraryKind): Result<readonly LibraryEntry[], Problem> {
  return reading(store, (db) => ok(ofKind(db).all(kind).map(entryOf)));
}

/** Keeps something new, or in the place of what has its id. */
export function saveToLibrary(store: Store, id: string, kept: Keepsake): Result<LibraryEntry, Problem> {
  const savedAt = store.surroundings.now().toISOString();
  return changing(store, (db) => {
    write(db).run({ id, kind: kept.kind, document: JSON.stringify(kept.document), saved_at: savedAt });
    return ok({ ...kept, id, savedAt });
  });
}

/** Errors: `notFound` where nothing of that id is kept. */
export function removeFromLibrary(store: Store, id: string): Result<null, Problem> {
  return changing(store, (db) => (take(db).run(id).changes > 0 ? ok(null) : problem({ kind: 'notFound' })));
}

/** Throws where the document has not the shape of its kind: the store has not written that. */
function entryOf({ id, kind, document, saved_at: savedAt }: Row): LibraryEntry {
  const kept = keepsake.safeParse({ kind, document: objectOf(document) });
  if (!kept.success) throw new DamagedRow('not of its kind');
  return { ...kept.data, id, savedAt };
}
