/** The one Chromium of this process. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type Chromium } from './chromium/launch.ts';
import { isHeaded, language } from './options.ts';
import { isLocked } from './api/instanceLock.ts';
import { paths } from './api/paths.ts';

export const browser: Promise<Chromium> = launchChromium({
  profile: profileFolder(),
  language,
  headed: isHeaded,
});

// A process that lives on would keep the group alive.
let group = 0;
void browser.then(({ pid }) => (group = pid));
process.on('exit', () => {
  if (group !== 0) killGroup(group);
});

function killGroup(id: number): void {
  try {
    process.kill(-id, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** What pages keep stays with the app's own data; a second start beside a running one gets a profile for the moment. */
function profileFolder(): string {
  const userData = paths.get('userData');
  if (isLocked(userData)) return mkdtempSync(join(tmpdir(), 'stand-in-profile-'));
  const profile = join(userData, 'Chromium');
  mkdirSync(profile, { recursive: true });
  return profile;
}
