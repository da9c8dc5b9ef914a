/** Runs the headless command as a user does: its own process, the repository's Node, no build before it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ran {
  readonly exitCode: number | null;
  readonly out: string;
  readonly errors: string;
}
export interface How {
  /** The language of the computer, as LANG. */
  readonly language?: string;
  /** Closes the output after its first piece, as `| head` does. */
  readonly closesEarly?: boolean;
}

const COMMAND = fileURLToPath(new URL('../../electron/command.js', import.meta.url));
export const EXAMPLES = fileURLToPath(new URL('../../resources/examples/', import.meta.url));

export async function runCommand(arguments_: readonly string[], how: How = {}): Promise<Ran> {
  const { promise, resolve, reject } = Promise.withResolvers<Ran>();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', COMMAND, ...arguments_], {
    env: { ...process.env, LC_ALL: how.language ?? 'sv_SE.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => {
    out.push(data);
    if (how.closesEarly === true) child.stdout.destroy();
  });
  child.stderr.on('data', (data: Buffer) => errors.push(data));
  child.on('error', reject);
  child.on('close', (exitCode) =>
    resolve({ exitCode, out: Buffer.concat(out).toString(), errors: Buffer.concat(errors).toString() }),
  );
  return promise;
}
