/** What has been kept since last time: the store, and the settings in it. */
import type { Settings } from '#contract/settings.ts';
import { clock } from './clock.ts';
import { firstSettings } from './firstSettings.ts';
import type { ServicesGiven } from './keepServices.ts';
import { openStore } from './store/openStore.ts';
import { readSettings } from './store/settingsStore.ts';

interface Kept extends Pick<ServicesGiven, 'dir' | 'surroundings' | 'first' | 'opened'> {
  readonly settings: Settings;
}

interface Running {
  /** Of the app. */
  readonly version: string;
  /** Of the computer. */
  readonly locale: string;
}

/** Opens the store in a folder and looks into it. Where it cannot be opened, the settings are those of a first start. */
export function openKept(dir: string, { version, locale }: Running): Kept {
  const surroundings = { now: clock.now, newId: clock.newId, version };
  const first = firstSettings(locale);
  const opened = openStore(dir, surroundings);
  const saved = opened.ok ? readSettings(opened.value.store, first) : opened;
  return { dir, surroundings, first, opened, settings: saved.ok ? saved.value : first };
}
