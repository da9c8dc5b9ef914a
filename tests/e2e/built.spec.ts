/** What `npm run build` has made: the headless command as plain JavaScript, and a window that fetches nothing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { logPath } from '#electron/places.ts';
import { expect, test } from './fixture.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const inOut = (...path: readonly string[]): string => join(ROOT, 'out', ...path);

test('the built command writes the same offer as the sources, pictures and all', ({ folder }) => {
  const example = join(ROOT, 'resources', 'examples', 'tolv-saljare.mensenda');
  const partsBy = (command: string): Record<string, number> => {
    const out = join(folder, 'offert.docx');
    const given = ['--disable-warning=ExperimentalWarning', command, 'proposal', example, '--out', out];
    execFileSync(process.execPath, given);
    const parts = Object.entries(unzipSync(readFileSync(out)));
    // The table of the chart is a zip of its own, with the time in it.
    return Object.fromEntries(parts.map(([name, { length }]) => [name, /xlsx$/.test(name) ? 0 : length]));
  };
  const built = partsBy(inOut('main', 'command.js'));
  expect(built).toEqual(partsBy(join(ROOT, 'electron', 'command.js')));
  expect(Object.keys(built).filter((name) => name.endsWith('.png'))).not.toEqual([]);
});

test('every address in the built window is a file beside it', () => {
  const page = readFileSync(inOut('renderer', 'index.html'), 'utf8');
  const styles = globSync('assets/*.css', { cwd: inOut('renderer') });
  const inPage = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
  const inStyles = styles.flatMap((file) =>
    [...readFileSync(inOut('renderer', file), 'utf8').matchAll(/url\(["']?(?!data:)([^"')]*)/g)].map(
      ([, address = '']) => join(dirname(file), address),
    ),
  );
  expect(inStyles.filter((address) => address.endsWith('.woff2'))).not.toEqual([]);
  const missing = [...inPage, ...inStyles].filter((address) => !existsSync(inOut('renderer', address)));
  expect(missing).toEqual([]);
});

test('an app that is not whole ends, and says in the log where it got to', ({ folder }) => {
  const app = join(folder, 'app');
  for (const part of ['package.json', 'out/main', 'out/preload'])
    cpSync(join(ROOT, part), join(app, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(app, 'node_modules'));
  const host = join(ROOT, 'tests', 'electron-host', 'host.ts');
  const given = [
    '--disable-warning=ExperimentalWarning',
    host,
    app,
    `--user-data-dir=${join(folder, 'data')}`,
  ];
  expect(spawnSync(process.execPath, given).status).toBe(1);
  const log = readFileSync(logPath(join(folder, 'data')), 'utf8');
  expect(log).toMatch(/start\nError ENOENT\n/);
  expect(log).not.toContain(folder);
});
