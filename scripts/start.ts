/**
 * `npm start`: the app as it is built, on Electron where its program is or can be had, otherwise in a window of the
 * computer's own Chromium. What is given goes on to the app: `npm start -- --user-data-dir=FOLDER`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { languageOf } from '#electron/command/languageOf.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { electronProgram, fetchElectron } from './start/electronProgram.ts';
import { ROOT, hostEnvironment, HOST } from './start/host.ts';
import { isStale } from './start/isStale.ts';
import { systemChromium } from './start/systemChromium.ts';

const { start: texts } = await loadTexts(languageOf(process.env));
const given = process.argv.slice(2);
process.exitCode = build() || (await open());

/** The exit code. */
function build(): number {
  if (!isStale(ROOT)) return 0;
  console.log(texts.building);
  return run(process.execPath, [
    join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
    'build',
    '--logLevel',
    'warn',
  ]);
}

async function open(): Promise<number> {
  const electron = electronProgram() ?? (await fetchElectron(() => console.log(texts.fetching)));
  if (electron !== null) return run(electron, [ROOT, ...given]);
  const chromium = systemChromium();
  if (chromium === null) {
    console.error(texts.noWindow);
    return 1;
  }
  console.log(texts.inChromium);
  return run(process.execPath, [HOST, ROOT, ...given], hostEnvironment(chromium));
}

function run(
  program: string,
  given: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): number {
  const { status } = spawnSync(program, given, { cwd: ROOT, stdio: 'inherit', env: environment });
  return status ?? 1;
}
