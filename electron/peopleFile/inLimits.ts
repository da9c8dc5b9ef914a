/** Reads a list of people in a thread that gets only so much time and memory. */
import { problem } from '#domain/result.ts';
import { isOutOfMemory } from '../thread/runThread.ts';
import type { Threads } from '../thread/threads.ts';
import type { PeopleSheets } from './readPeopleFile.ts';

const MOST_MILLISECONDS = 15_000;
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 };

export async function readPeopleInLimits(
  threads: Threads,
  bytes: Uint8Array,
  most = MOST_MILLISECONDS,
): Promise<PeopleSheets> {
  const signal = AbortSignal.timeout(most);
  try {
    return await threads.run<Uint8Array, PeopleSheets>('readPeople', bytes, { signal, memory: MEMORY });
  } catch (error) {
    if (signal.aborted || isOutOfMemory(error)) return problem({ kind: 'tooHeavy' });
    throw error;
  }
}
