/** Reads a list of people in a thread that gets only so much time and memory. */
import { problem } from '#domain/result.ts';
import { inLimits } from '../thread/inLimits.ts';
import type { Threads } from '../thread/threads.ts';
import type { PeopleSheets } from './readPeopleFile.ts';

export async function readPeopleInLimits(
  threads: Threads,
  bytes: Uint8Array,
  milliseconds?: number,
): Promise<PeopleSheets> {
  const read = await inLimits<Uint8Array, PeopleSheets>(threads, 'readPeople', bytes, { milliseconds });
  return read ?? problem({ kind: 'tooHeavy' });
}
