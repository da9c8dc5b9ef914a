/** Clients, academies and plans as one tree: what a view is part of. */
import type { View } from '#contract/inputs.ts';
import type { SubjectKind } from '#domain/edit/documents.ts';
import { statement, type Connection } from './connection.ts';

/** A view's own subject and what it lies in. Null for what lies in it. */
export interface Chain {
  readonly client: string;
  readonly academy: string | null;
  readonly plan: string | null;
  /** Whether neither it nor anything it lies in is deleted. */
  readonly isThere: boolean;
}

interface ChainRecord {
  readonly client: string;
  readonly academy: string | null;
  readonly plan: string | null;
  readonly deleted: number;
}
const CHAINS: Readonly<
  Record<SubjectKind, (db: Connection) => { get: (id: string) => ChainRecord | undefined }>
> = {
  client: statement<[string], ChainRecord>(
    'SELECT id AS client, NULL AS academy, NULL AS plan, is_deleted AS deleted FROM client WHERE id = ?',
  ),
  academy: statement<[string], ChainRecord>(
    `SELECT client.id AS client, academy.id AS academy, NULL AS plan, client.is_deleted + academy.is_deleted AS deleted
       FROM academy JOIN client ON client.id = academy.client WHERE academy.id = ?`,
  ),
  plan: statement<[string], ChainRecord>(
    `SELECT client.id AS client, academy.id AS academy, plan.id AS plan,
              client.is_deleted + academy.is_deleted + plan.is_deleted AS deleted
       FROM plan JOIN academy ON academy.id = plan.academy JOIN client ON client.id = academy.client
       WHERE plan.id = ?`,
  ),
};
const academies = statement<[string], { readonly id: string }>(
  'SELECT id FROM academy WHERE client = ? ORDER BY created',
);

/** Null where there never was such a subject. */
export function chainOf(db: Connection, view: View): Chain | null {
  const found = CHAINS[view.kind](db).get(view.id);
  if (found === undefined) return null;
  const { client, academy, plan, deleted } = found;
  return { client, academy, plan, isThere: deleted === 0 };
}

/** The subjects of a view: a plan with its academy and client, an academy with its client, a client with its academies. */
export function subjectsOf(db: Connection, view: View): readonly string[] {
  const chain = chainOf(db, view);
  if (chain === null) return [];
  const { client, academy, plan } = chain;
  const inside = view.kind === 'client' ? academies(db).all(client) : [];
  return [plan, academy, client, ...inside.map(({ id }) => id)].filter((id) => id !== null);
}
