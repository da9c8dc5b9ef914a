/** The jobs that run in a thread of their own: the files of electron/work. */
import { join } from 'node:path';
import { runThread, type ThreadOptions } from './runThread.ts';

export type ThreadName =
  | 'exportWord'
  | 'exportGuide'
  | 'wallSheets'
  | 'exportWall'
  | 'exportCalendars'
  | 'exportAgenda'
  | 'backUp'
  | 'readPeople'
  | 'readBusy';

export interface Threads {
  readonly run: <Input, Output>(name: ThreadName, input: Input, options?: ThreadOptions) => Promise<Output>;
}

/** Of the folder of the built files. */
export function threadsIn(folder: string): Threads {
  return { run: (name, input, options) => runThread(join(folder, `${name}.js`), input, options) };
}
