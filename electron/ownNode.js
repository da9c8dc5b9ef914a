/** The Node that comes with the packages, for where npm has not put it first on the path (npm 10 does not link it). */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PLATFORMS = { linux: 'linux', win32: 'win' };

/** The folder that holds it; null where there is none for this platform. */
export function ownNodeFolder() {
  const { platform, arch } = process;
  const folder = fileURLToPath(
    new URL(`../node_modules/node-${PLATFORMS[platform]}-${arch}/bin/`, import.meta.url),
  );
  return platform in PLATFORMS && existsSync(folder) ? folder : null;
}

/** Whether the Node that runs now strips types by itself: 22.18 or newer. */
export function isNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}
