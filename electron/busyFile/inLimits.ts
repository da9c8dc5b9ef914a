/** Reads a calendar in a thread that gets only so much time and memory. */
import { problem } from '#domain/result.ts';
import { inLimits } from '../thread/inLimits.ts';
import type { Threads } from '../thread/threads.ts';
import type { BusyJob, BusyRead } from './readBusyFile.ts';

export async function readBusyInLimits(
  threads: Threads,
  job: BusyJob,
  milliseconds?: number,
): Promise<BusyRead> {
  let line: number | null = null;
  const step = (begun: number): void => {
    line = begun;
  };
  const read = await inLimits<BusyJob, BusyRead>(threads, 'readBusy', job, { milliseconds, step });
  return read ?? problem({ kind: 'tooHeavy', line });
}
