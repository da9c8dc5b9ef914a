/** Runs a script that is killed at a point of its choosing. */
import { spawnSync } from 'node:child_process';

/** `at`: the act on the file system that it does not survive; none for Infinity. How many there were, where it was not killed. */
export function runKilledAt(at: number, script: string, ...given: readonly string[]): number | 'killed' {
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', './tests/support/killAt.ts', script, ...given],
    { env: { ...process.env, KILL_AT: String(at) }, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  );
  if (signal === 'SIGKILL') return 'killed';
  if (status !== 0) throw new Error(`${script} ended with ${String(status)}.`);
  return Number(stdout.trim().split('\n').at(-1));
}
