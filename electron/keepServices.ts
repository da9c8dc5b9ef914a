import type { Settings } from '#contract/settings.ts';
import { keepBackups } from './backups.ts';
import { clock } from './clock.ts';
import { furnish } from './example.ts';
import type { Log } from './log.ts';
import type { Services } from './requests/services.ts';
import { keepSettings } from './settingsKeeper.ts';
import type { Surroundings } from './store/store.ts';
import { keepStore } from './storeKeeper.ts';
import { threadsIn } from './thread/threads.ts';

export interface ServicesGiven extends Pick<Services, 'about' | 'desktop' | 'meeting' | 'press' | 'push'> {
  /** Where the store is. */
  readonly dir: string;
  readonly surroundings: Surroundings;
  /** The store, opened before there was a window to show. */
  readonly opened: Parameters<typeof keepStore>[2];
  /** Where the built files of electron/work are. */
  readonly threads: string;
  /** The settings before anybody has set any. */
  readonly first: Settings;
  readonly changed: (settings: Settings, before: Settings) => void;
  readonly log: Log;
}

/** Puts together what the answers work with. */
export function keepServices({
  dir,
  surroundings,
  opened,
  threads: threadFolder,
  first,
  changed,
  log,
  ...given
}: ServicesGiven): Services {
  const store = keepStore(dir, surroundings, opened, (open) => {
    furnish(open, first.language);
  });
  const threads = threadsIn(threadFolder);
  const backups = keepBackups({ store, threads, clock, push: given.push, log });
  const settings = keepSettings({ store, first, changed });
  return { ...given, store, settings, backups, threads, clock, surroundings };
}
