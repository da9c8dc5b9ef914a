/**
 * The log, a file on this computer that is sent nowhere. It is told words of the program's own and numbers, never what
 * somebody has typed: an error's message can quote it, so only the error's name, code and places are kept.
 */
import logger from 'electron-log/node';
import { logPath } from './places.ts';

export interface Log {
  readonly note: (what: string) => void;
  readonly fault: (where: string, error: unknown) => void;
}

const MOST_BYTES = 512 * 1024;

/** When it is full it is put aside under the name of `men-sen-da.old.log`, in place of the one before. */
export function openLog(folder: string): Log {
  const log = logger.create({ logId: folder });
  log.transports.console.level = false;
  // Else it looks for the name in the files about it.
  log.transports.file.setAppName('men-sen-da');
  log.transports.file.level = 'info';
  log.transports.file.maxSize = MOST_BYTES;
  log.transports.file.resolvePathFn = () => logPath(folder);
  return {
    note: (what) => {
      log.info(what);
    },
    fault: (where, error) => {
      log.error([where, ...faultLines(error)].join('\n'));
    },
  };
}

function faultLines(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [typeof error];
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...places.map(withoutFolders)];
}

/** A folder can bear its owner's name. */
function withoutFolders(place: string): string {
  return place.replace(/(?:file:\/\/|[A-Za-z]:)?[/\\](?:[^\n()]*[/\\])?/g, '');
}
