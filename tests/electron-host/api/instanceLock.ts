/**
 * Electron's single instance lock, real across processes: the first start holds a file beside its data and listens on a
 * socket; a later one with the same data tells it what it was started with.
 */
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SecondStart {
  readonly argv: readonly string[];
  readonly folder: string;
  readonly data: unknown;
}

/** Whether a running process holds the lock. */
export function isLocked(userData: string): boolean {
  const holder = lockFile(userData);
  return existsSync(holder) && isRunning(readFileSync(holder, 'utf8'));
}

/** Takes the lock, or tells the one who holds it; a promise of that where it is held. */
export function takeLock(
  userData: string,
  start: SecondStart,
  onSecond: (start: SecondStart) => void,
): { readonly taken: true } | { readonly taken: false; readonly told: Promise<void> } {
  if (!createLock(userData)) return { taken: false, told: tell(userData, start) };
  listen(userData, onSecond);
  process.on('exit', () => rmSync(lockFile(userData), { force: true }));
  return { taken: true };
}

const lockFile = (userData: string): string => join(userData, 'SingletonLock.stand-in');
/** In the folder for temporary files, since the path of a socket has to be short. */
const socketOf = (userData: string): string =>
  join(tmpdir(), `stand-in-${createHash('sha256').update(userData).digest('hex').slice(0, 16)}.sock`);
const me = (): string => `${process.pid} ${startOf(process.pid)}`;

function createLock(userData: string): boolean {
  mkdirSync(userData, { recursive: true });
  const lock = lockFile(userData);
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, me());
  try {
    // A link is made whole or not at all, and never over what is there.
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (isLocked(userData)) return false;
    if (!existsSync(lock)) throw error;
    // Whoever held it was killed.
    renameSync(mine, lock);
    return true;
  } finally {
    rmSync(mine, { force: true });
  }
}

function listen(userData: string, onSecond: (start: SecondStart) => void): void {
  const socket = socketOf(userData);
  rmSync(socket, { force: true });
  const server = createServer((connection) => {
    let text = '';
    connection.on('data', (data) => (text += String(data)));
    connection.on('end', () => {
      onSecond(JSON.parse(text) as SecondStart);
      connection.end();
    });
  });
  server.listen(socket).unref();
}

function tell(userData: string, start: SecondStart): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const connection = connect(socketOf(userData), () => connection.end(JSON.stringify(start)));
  connection.on('close', () => resolve());
  connection.on('error', (error) => console.error('The first start could not be told:', error.message));
  return promise;
}

/** A number can come back for another process; the time of its start tells them apart. */
function isRunning(holder: string): boolean {
  const [pid = '', start = ''] = holder.split(' ');
  try {
    process.kill(Number(pid), 0);
  } catch {
    return false;
  }
  return startOf(Number(pid)) === start;
}

function startOf(pid: number): string {
  if (process.platform !== 'linux') return '';
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
