/** Brings a store file to the form that this program knows. */
import { APPLICATION_ID, numberPragma, type Connection } from './connection.ts';
import { writeMeta } from './meta.ts';

export interface Migration {
  /** What `user_version` says once it has run. Grows by tens, so that one can be put between. */
  readonly id: number;
  readonly up: (db: Connection) => void;
}

/** The migrations that a file of a version has not had. */
export function migrationsAfter(version: number, migrations: readonly Migration[]): readonly Migration[] {
  return migrations.filter(({ id }) => id > version);
}

/** Runs what is missing, each whole or not at all, and notes which program version the new form asks for. */
export function migrate(db: Connection, migrations: readonly Migration[], version: string): void {
  for (const migration of migrationsAfter(numberPragma(db, 'user_version'), migrations)) {
    db.transaction(() => {
      migration.up(db);
      writeMeta(db, 'needs', version);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${migration.id}`);
    }).immediate();
  }
}
