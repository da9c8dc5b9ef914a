import { join } from 'node:path';
import type { Settings } from '#contract/inputs.ts';
import { keepBackups } from './backups.ts';
import { clock } from './clock.ts';
import { furnish } from './example.ts';
import type { Log } from './log.ts';
import type { Services } from './requests/services.ts';
import { keepSettings } from './settingsKeeper.ts';
import { keepStore } from './storeKeeper.ts';
import { threadsIn } from './thread/threads.ts';

/** Opens the store and puts together what the answers work with. */
export function keepServices({
  folder,
  threads: threadFolder,
  first,
  changed,
  log,
  ...given
}: Pick<Services, 'about' | 'desktop' | 'meeting' | 'push'> & {
  /** Where the app keeps what it keeps. */
  readonly folder: string;
  /** Where the built files of electron/work are. */
  readonly threads: string;
  /** The settings before anybody has set any. */
  readonly first: Settings;
  readonly changed: (settings: Settings, before: Settings) => void;
  readonly log: Log;
}): Services {
  const surroundings = { now: clock.now, newId: clock.newId, version: given.about.version };
  const store = keepStore(join(folder, 'store'), surroundings, (open) => {
    furnish(open, first.language);
  });
  const threads = threadsIn(threadFolder, '.js');
  const backups = keepBackups({ store, threads, clock, push: given.push, log });
  const settings = keepSettings({ store, first, changed });
  return { ...given, store, settings, backups, threads, clock, surroundings };
}
