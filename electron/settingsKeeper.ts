/** The settings as they are now, also while the store cannot keep them. */
import type { Settings } from '#contract/settings.ts';
import type { Problem } from '#contract/problems.ts';
import { ok, type Result } from '#domain/result.ts';
import { readSettings, saveSettings } from './store/settingsStore.ts';
import type { StoreKeeper } from './storeKeeper.ts';

export interface SettingsKeeper {
  readonly current: () => Settings;
  readonly save: (settings: Settings) => Result<Settings, Problem>;
  /** After another store has come in the old one's place. */
  readonly readAgain: () => void;
}

export function keepSettings({
  store,
  first,
  changed,
}: {
  readonly store: StoreKeeper;
  /** Before anybody has set any. */
  readonly first: Settings;
  readonly changed: (settings: Settings, before: Settings) => void;
}): SettingsKeeper {
  const read = (): Settings => {
    const kept = store.use((open) => readSettings(open, first));
    return kept.ok ? kept.value : first;
  };
  const become = (next: Settings): void => {
    const before = settings;
    settings = next;
    changed(next, before);
  };
  let settings = read();
  return {
    current: () => settings,
    save: (next) => {
      const saved = store.use((open) => saveSettings(open, next));
      // Without a store a choice holds for as long as the app runs: the language of what is said about it, above all.
      if (!saved.ok && saved.problem.kind !== 'storeClosed') return saved;
      become(next);
      return ok(next);
    },
    readAgain: () => {
      // Names do not come up because of what a backup says.
      become({ ...read(), initials: settings.initials });
    },
  };
}
