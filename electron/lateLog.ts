import { setTimeout } from 'node:timers/promises';
import type { Log } from './log.ts';

export interface LateLog extends Log {
  /** Reads the log in, and opens it. */
  readonly open: () => Promise<Log>;
}

/** By then the window is drawn. */
const REST_MS = 500;

/** A log that takes no time from the start: it is read in for its first note, which waits, or at once for a fault. */
export function lateLog(folder: string): LateLog {
  let opened: Promise<Log> | null = null;
  const open = (): Promise<Log> => {
    opened ??= import('./log.ts').then(({ openLog }) => openLog(folder));
    return opened;
  };
  const rested = setTimeout(REST_MS).then(open);
  // A log that cannot be read in must not end in itself.
  const told = (log: Promise<Log>, tell: (log: Log) => void): void => void log.then(tell, console.error);
  return {
    open,
    note: (what) => {
      told(rested, ({ note }) => {
        note(what);
      });
    },
    fault: (where, error) => {
      told(open(), ({ fault }) => {
        fault(where, error);
      });
    },
  };
}
