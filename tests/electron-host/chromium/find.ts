/** Which Chromium to run: the one that CHROMIUM names, or the one that comes with the packages. */
import { unpackChromium, type Unpacked } from './unpack.ts';

export async function findChromium(): Promise<Unpacked> {
  const named = process.env['CHROMIUM'];
  return named === undefined || named === '' ? unpackChromium() : { path: named, environment: {} };
}
