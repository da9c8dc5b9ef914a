/** The list of clients, a page at a time. */
import type { Problem } from '#contract/problems.ts';
import type { ClientRow } from '#contract/replies.ts';
import { ok, type Result } from '#domain/result.ts';
import { folded } from './clientStore.ts';
import { statement } from './connection.ts';
import { clientsByCohort, plansOf } from './planRows.ts';
import { reading, type Store } from './store.ts';

export interface Page {
  readonly search: string;
  readonly offset: number;
  readonly limit: number;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly contact: string | null;
  readonly isExample: number;
  readonly savedAt: string;
}
const COLUMNS = 'id, name, contact, is_example AS isExample, saved_at AS savedAt';
const all = statement<[Page], Row>(
  `SELECT ${COLUMNS} FROM client WHERE is_deleted = 0
   ORDER BY changed DESC LIMIT @limit OFFSET @offset`,
);
/** `clients`: those found by what their plans are called. */
type Found = Pick<Page, 'search'> & { readonly clients: string };
const MATCHES = '(instr(search, @search) > 0 OR id IN (SELECT value FROM json_each(@clients)))';
const found = statement<[Page & Found], Row>(
  `SELECT ${COLUMNS} FROM client WHERE is_deleted = 0 AND ${MATCHES}
   ORDER BY changed DESC LIMIT @limit OFFSET @offset`,
);
const countAll = statement<[], { readonly total: number }>(
  'SELECT count(*) AS total FROM client WHERE is_deleted = 0',
);
const countFound = statement<[Found], { readonly total: number }>(
  `SELECT count(*) AS total FROM client WHERE is_deleted = 0 AND ${MATCHES}`,
);

/** Clients whose name, contact, e-mail or plan's name has the text in it, those changed last first. */
export function listClients(
  store: Store,
  { search, ...page }: Page,
): Result<{ readonly clients: readonly ClientRow[]; readonly total: number }, Problem> {
  return reading(store, (db) => {
    const text = folded(search.trim());
    const given = { search: text, clients: text === '' ? '' : JSON.stringify(clientsByCohort(db, text)) };
    const rows = text === '' ? all(db).all({ ...page, search: text }) : found(db).all({ ...page, ...given });
    const count = text === '' ? countAll(db).get() : countFound(db).get(given);
    const clients = rows.map((row) => ({
      ...row,
      isExample: row.isExample === 1,
      plans: plansOf(db, row.id),
    }));
    return ok({ clients, total: count?.total ?? 0 });
  });
}
