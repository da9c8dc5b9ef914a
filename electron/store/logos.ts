/** Logos: the trainer's, and one of each client. No part of a plan: neither undo nor a plan file knows of them. */
import type { Problem } from '#contract/problems.ts';
import type { Logo, Logos } from '#domain/logo.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { statement, type Connection } from './connection.ts';
import { changing, reading, type Store } from './store.ts';
import { chainOf } from './subjects.ts';

/** In place of a client's id. */
const TRAINER = '';

interface Row extends Omit<Logo, 'bytes'> {
  readonly owner: string;
  readonly bytes: Uint8Array;
}

const ofOwner = statement<[string], Row>(
  'SELECT owner, type, width, height, bytes FROM logo WHERE owner = ?',
);
const write = statement<[Row]>(
  `INSERT INTO logo (owner, type, width, height, bytes) VALUES (@owner, @type, @width, @height, @bytes)
   ON CONFLICT (owner) DO UPDATE SET
     type = excluded.type, width = excluded.width, height = excluded.height, bytes = excluded.bytes`,
);
const take = statement<[string]>('DELETE FROM logo WHERE owner = ?');

/** A client's logo, or the trainer's where no client is named; null where there is none. */
export function readLogoOf(store: Store, client: string | null): Result<Logo | null, Problem> {
  return reading(store, (db) => ok(logoIn(db, client ?? TRAINER)));
}

/** In place of the one there was; null takes it away. Errors: `notFound`. */
export function saveLogo(
  store: Store,
  client: string | null,
  logo: Logo | null,
): Result<Logo | null, Problem> {
  return changing(store, (db) => {
    if (client !== null && chainOf(db, { kind: 'client', id: client })?.isThere !== true)
      return problem({ kind: 'notFound' });
    const owner = client ?? TRAINER;
    if (logo === null) take(db).run(owner);
    else write(db).run({ ...logo, owner });
    return ok(logo);
  });
}

/** The two that stand on a plan's offer. Errors: `notFound`. */
export function logosOf(store: Store, plan: string): Result<Logos, Problem> {
  return reading(store, (db) => {
    const chain = chainOf(db, { kind: 'plan', id: plan });
    if (chain === null) return problem({ kind: 'notFound' });
    return ok({ client: logoIn(db, chain.client), consultant: logoIn(db, TRAINER) });
  });
}

function logoIn(db: Connection, owner: string): Logo | null {
  const row = ofOwner(db).get(owner);
  if (row === undefined) return null;
  const { type, width, height, bytes } = row;
  return { type, width, height, bytes: new Uint8Array(bytes) };
}
