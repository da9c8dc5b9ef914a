/** Disks made for a test, where this user may mount one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const canMount = ((): boolean => {
  const place = mkdtempSync(join(tmpdir(), 'men-sen-da-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true });
  }
})();

/** Mounts something at a place; what it gives takes it away again. */
export function mount(place: string, ...how: readonly string[]): () => void {
  execFileSync('mount', [...how, place]);
  return () => void execFileSync('umount', [place]);
}

export const SMALL_DISK = ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs'] as const;

export function makeReadOnly(place: string): void {
  execFileSync('mount', ['-o', 'remount,ro', place]);
}
