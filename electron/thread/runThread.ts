import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { Step, ThreadMessage } from './messages.ts';

export interface ThreadOptions {
  readonly step?: Step;
  /** Ends the thread at once; what it was asked for then rejects. */
  readonly signal?: AbortSignal;
  /** The most that its own memory may grow to; past it the thread ends, and nothing else does. */
  readonly memory?: ResourceLimits;
}

/** Has a file of electron/work do its job in a thread of its own. Rejects with what the job throws. */
export function runThread<Input, Output>(
  file: string,
  input: Input,
  { step, signal, memory }: ThreadOptions = {},
): Promise<Output> {
  const { promise, resolve, reject } = Promise.withResolvers<Output>();
  const thread = new Worker(file, memory === undefined ? {} : { resourceLimits: memory });
  const end = (): void => {
    reject(new Error('The thread was ended.'));
    void thread.terminate();
  };
  thread.on('message', (message: ThreadMessage<Output>) => {
    if (message.kind === 'step') step?.(message.done, message.of);
    else resolve(message.output);
  });
  thread.on('error', reject);
  thread.on('exit', () => {
    reject(new Error('The thread ended without an answer.'));
  });
  thread.postMessage(input);
  signal?.addEventListener('abort', end);
  if (signal?.aborted === true) end();
  return promise;
}

/** Whether a thread has ended since it needed more memory than it was given. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
