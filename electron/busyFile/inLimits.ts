/** Reads a calendar in a thread that gets only so much time and memory. */
import { problem } from '#domain/result.ts';
import { isOutOfMemory } from '../thread/runThread.ts';
import type { Threads } from '../thread/threads.ts';
import type { BusyJob, BusyRead } from './readBusyFile.ts';

const MOST_MILLISECONDS = 15_000;
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 };

export async function readBusyInLimits(
  threads: Threads,
  job: BusyJob,
  most = MOST_MILLISECONDS,
): Promise<BusyRead> {
  const signal = AbortSignal.timeout(most);
  let line: number | null = null;
  const step = (begun: number): void => {
    line = begun;
  };
  try {
    return await threads.run<BusyJob, BusyRead>('readBusy', job, { signal, memory: MEMORY, step });
  } catch (error) {
    if (signal.aborted || isOutOfMemory(error)) return problem({ kind: 'tooHeavy', line });
    throw error;
  }
}
