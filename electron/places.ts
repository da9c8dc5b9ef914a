/** Where the app keeps what it keeps: on this machine, in no folder that roams between machines. */
import { join } from 'node:path';

/**
 * Windows carries the usual folder of a program along to other machines; a database copied while it is open is a
 * broken one. Null where the usual folder is right, or another was asked for.
 */
export function localFolder({
  platform,
  isPackaged,
  isGiven,
  localAppData,
}: {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  /** Whether the command line names a folder. */
  readonly isGiven: boolean;
  readonly localAppData: string | undefined;
}): string | null {
  const isRoaming = platform === 'win32' && isPackaged && !isGiven;
  return isRoaming && localAppData ? join(localAppData, 'Men sen då') : null;
}

/** Where the log stands in the folder that the app keeps things in. */
export function logPath(folder: string): string {
  return join(folder, 'logs', 'men-sen-da.log');
}
