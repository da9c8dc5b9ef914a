/** Measuring: what runs in this process, and whole processes. Medians, since other work on the machine only adds. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How often a thing is done: first to warm up, then to be measured. */
export interface Rounds {
  readonly warmUps: number;
  readonly runs: number;
}
export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Milliseconds of every run of each task. The tasks take turns, so that a busy moment falls on all of them. */
export async function timesOf(
  tasks: readonly (() => unknown)[],
  { warmUps, runs }: Rounds,
): Promise<readonly (readonly number[])[]> {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < warmUps + runs; round++)
    for (const [index, task] of tasks.entries()) {
      const started = performance.now();
      await task();
      if (round >= warmUps) times[index]?.push(performance.now() - started);
    }
  return times;
}

/** The median time of each task, in milliseconds. */
export async function mediansOf(
  tasks: readonly (() => unknown)[],
  rounds: Rounds,
): Promise<readonly number[]> {
  return (await timesOf(tasks, rounds)).map(median);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** Runs the command to its end and returns what it wrote. Throws where it cannot start or fails. */
export function output({ program, arguments: given, folder = ROOT, environment = {} }: Command): string {
  const { status, stdout, stderr, error } = spawnSync(program, given, {
    cwd: folder,
    env: { ...cleanEnvironment(), ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    // On Windows npm is a script that only a shell starts.
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${program} ${given.join(' ')} ended with ${status ?? 'a signal'}: ${stderr}`);
  return stdout;
}

/** Whether the command can be run here. */
export function canRun(command: Command): boolean {
  try {
    output(command);
    return true;
  } catch {
    return false;
  }
}

/** A script of this folder on the Node that runs the bench. */
export function nodeScript(name: string, given: readonly string[]): Command {
  const script = join(ROOT, 'scripts', 'bench', name);
  return {
    program: process.execPath,
    arguments: ['--disable-warning=ExperimentalWarning', script, ...given],
  };
}

/** Without what npm leaves to the scripts it runs, and with the project's own Node first. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const path = [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return { ...Object.fromEntries(kept.filter(([name]) => name.toUpperCase() !== 'PATH')), PATH: path };
}
