import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { firstTables } from '#electron/store/migrations/0010-first-tables.ts';

it('an empty file gets the tables that the first version of the app had', () => {
  const db = new Database(':memory:');
  firstTables.up(db);
  const columns = db
    .prepare<[], { name: string; columns: string }>(
      `SELECT schema.name, group_concat(info.name, ' ') AS columns
       FROM sqlite_schema AS schema JOIN pragma_table_info(schema.name) AS info
       WHERE schema.type = 'table' GROUP BY schema.name ORDER BY schema.name`,
    )
    .all();
  expect(Object.fromEntries(columns.map(({ name, columns: all }) => [name, all]))).toEqual({
    academy: 'id client document is_deleted saved_at created',
    booking: 'plan id position kind start state document',
    client: 'id document name contact search is_example is_deleted saved_at changed',
    journal: 'seq device device_seq at kind view_kind view_id step action change',
    meta: 'key value',
    person: 'plan id position document',
    plan:
      'id academy document file_id cohort start weeks sellers coaches minutes_per_seller_per_week verdict per_month ' +
      'valid_until is_deleted saved_at created',
    settings: 'key value',
    step: 'id moved change',
    step_subject: 'subject state step how',
  });
  const loose = db
    .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0`)
    .pluck()
    .all();
  expect(loose).toEqual(['sqlite_schema']);
});
