/** Whether the built app is missing, or older than what it is built of. */
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
const SOURCES = [
  '{contract,domain,electron,renderer,resources}/**/*',
  '{package.json,package-lock.json,electron.vite.config.ts,postcss.config.*}',
];

export function isStale(root: string): boolean {
  if (!BUILT.every((file) => existsSync(join(root, file)))) return true;
  const changed = (file: string): number => statSync(join(root, file)).mtimeMs;
  const built = Math.min(...BUILT.map(changed));
  return SOURCES.some((pattern) => globSync(pattern, { cwd: root }).some((file) => changed(file) > built));
}
