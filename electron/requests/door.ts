/** The one door from the window, there before a page is. The only user of ipcMain. */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';

/** Says whether whoever asks may, and what the reply is. */
export type Handle = (event: IpcMainInvokeEvent, name: unknown, input: unknown) => Promise<unknown>;

/** What is asked before there is anybody to answer it waits. Resolves when the first comes. */
export function openDoor(handle: Promise<Handle>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  ipcMain.handle('request', async (event, name: unknown, input: unknown) => {
    resolve();
    return (await handle)(event, name, input);
  });
  return promise;
}
