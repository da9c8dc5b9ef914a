/** The whole of what the window can reach: one way to ask, one way to listen. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Api } from '#contract/requests.ts';

const api: Api = {
  request: (name, input) => ipcRenderer.invoke('request', String(name), input),
  on: (name, listener) => {
    // Electron's own event has the way to everything else: it stays here.
    const heard = (_event: IpcRendererEvent, pushed: Parameters<typeof listener>[0]): void => {
      listener(pushed);
    };
    const channel = `event:${String(name)}`;
    ipcRenderer.on(channel, heard);
    return () => {
      ipcRenderer.off(channel, heard);
    };
  },
};

contextBridge.exposeInMainWorld('api', api);
