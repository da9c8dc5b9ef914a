/**
 * Loaded before a program (`node --import`): kills it dead when it is about to do something to the file system for the
 * KILL_AT-th time, from 0, in the midst of it where it writes. Says at the end how often it has come to that.
 */
import { writeSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

type Act = (this: unknown, ...given: unknown[]) => Promise<unknown>;

const at = Number(process.env['KILL_AT'] ?? 'Infinity');
let acts = 0;
const isLast = (): boolean => acts++ === at;
const die = (): boolean => process.kill(process.pid, 'SIGKILL');

function watch(
  owner: object,
  name: string,
  before?: (act: Act, self: unknown, given: unknown[]) => unknown,
): void {
  const acting = owner as Record<string, Act>;
  const act = acting[name] as Act;
  acting[name] = async function (...given) {
    if (isLast()) {
      await before?.(act, this, given);
      die();
    }
    return act.apply(this, given);
  };
}

const handle = await promises.open(process.execPath);
const handles = Object.getPrototypeOf(handle) as object;
await handle.close();
for (const name of ['open', 'mkdir', 'rename', 'rm', 'copyFile', 'readdir', 'lstat', 'realpath'])
  watch(promises, name);
for (const name of ['sync', 'close']) watch(handles, name);
watch(handles, 'writeFile', (act, self, [content]) => act.call(self, (content as string).slice(0, 5)));
syncBuiltinESMExports();
process.on('exit', () => writeSync(1, `${acts}\n`));
