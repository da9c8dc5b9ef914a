import type { Log } from './log.ts';

/** Nobody is shown a stack, and every change is a transaction of its own, so that the app can go on. */
export function logFaults(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.fault('main', error);
  });
  process.on('unhandledRejection', (reason) => {
    log.fault('main', reason);
  });
}
