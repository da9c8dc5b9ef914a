/** Once before all tests: Chromium is unpacked, so that no test waits for it. */
import { findChromium } from '#tests/electron-host/chromium/find.ts';
import { hasElectron } from './startElectron.ts';

export default async function prepare(): Promise<void> {
  if (!hasElectron) await findChromium();
}
