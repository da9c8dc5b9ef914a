/** The user's settings: a row each, so that one more needs no migration. */
import { settings as shape, type Settings } from '#contract/settings.ts';
import type { Problem } from '#contract/problems.ts';
import { ok, type Result } from '#domain/result.ts';
import { statement, type Connection } from './connection.ts';
import { jsonOf } from './json.ts';
import { changing, reading, type Store } from './store.ts';

const read = statement<[], { readonly key: string; readonly value: string }>(
  'SELECT key, value FROM settings',
);
const write = statement<[string, string]>(
  'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
);

/** What has been saved, and the default for the rest. */
export function readSettings(store: Store, defaults: Settings): Result<Settings, Problem> {
  return reading(store, (db) => ok(settingsIn(db, defaults)));
}

export function saveSettings(store: Store, settings: Settings): Result<Settings, Problem> {
  return changing(store, (db) => {
    for (const [key, value] of Object.entries(settings)) write(db).run(key, JSON.stringify(value));
    return ok(settings);
  });
}

function settingsIn(db: Connection, defaults: Settings): Settings {
  const saved = read(db)
    .all()
    .filter(({ key }) => key in defaults)
    .map(({ key, value }) => [key, jsonOf(value)]);
  const known = shape.safeParse({ ...defaults, ...Object.fromEntries(saved) });
  return known.success ? known.data : defaults;
}
