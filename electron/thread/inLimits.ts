/** What others have made is read in a thread that gets only so much time and memory. */
import { isOutOfMemory, type ThreadOptions } from './runThread.ts';
import type { ThreadName, Threads } from './threads.ts';

const MOST_MILLISECONDS = 15_000;
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 };

export interface Limits extends Pick<ThreadOptions, 'step'> {
  readonly milliseconds?: number | undefined;
}

/** Null where the job needs more than that. Rejects with what else the job throws. */
export async function inLimits<Input, Output>(
  threads: Threads,
  name: ThreadName,
  input: Input,
  { milliseconds = MOST_MILLISECONDS, ...told }: Limits = {},
): Promise<Output | null> {
  const signal = AbortSignal.timeout(milliseconds);
  try {
    return await threads.run<Input, Output>(name, input, { ...told, signal, memory: MEMORY });
  } catch (error) {
    if (signal.aborted || isOutOfMemory(error)) return null;
    throw error;
  }
}
