import { parentPort } from 'node:worker_threads';
import type { Step, ThreadMessage } from './messages.ts';

/** Does a thread's one job when what it is about has come. What the job throws reaches whoever started the thread. */
export function inThread<Input, Output>(job: (input: Input, step: Step) => Output | Promise<Output>): void {
  const say = (message: ThreadMessage<Output>): void => parentPort?.postMessage(message);
  const work = async (input: Input): Promise<void> => {
    const output = await job(input, (done, of) => {
      say({ kind: 'step', done, of });
    });
    say({ kind: 'done', output });
  };
  parentPort?.once('message', (input: Input) => void work(input));
}
