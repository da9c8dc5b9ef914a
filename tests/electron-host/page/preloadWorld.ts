/** The preload's isolated world: `require('electron')` and `process`, as a sandboxed preload has them. Self-contained. */
import type { Decode } from './decode.ts';
import type { Encode } from './encode.ts';
import type { Endpoint } from './endpoint.ts';
import type { FromPage, ToPage } from './messages.ts';

export interface PreloadInfo {
  readonly platform: string;
  readonly arch: string;
  readonly argv: readonly string[];
  readonly versions: Readonly<Record<string, string>>;
}
type Listener = (event: object, ...given: unknown[]) => void;
interface World {
  standInTell: (text: string) => void;
  standInHear: (message: ToPage) => void;
}

export interface PreloadParts {
  readonly encode: Encode;
  readonly decode: Decode;
  readonly endpoint: Endpoint;
  readonly complete: <T extends object>(name: string, target: T) => T;
  readonly info: PreloadInfo;
}

export function preloadWorld({ encode, decode, endpoint, complete, info }: PreloadParts) {
  const world = globalThis as unknown as World;
  const listeners = new Map<string, Listener[]>();
  const pending = new Map<number, PromiseWithResolvers<unknown>>();
  const files: Extract<ToPage, { kind: 'file' }>[] = [];
  let lastId = 0;
  const tell = (message: FromPage): void => world.standInTell(JSON.stringify(message));
  const clone = (given: readonly unknown[]): string => {
    try {
      return encode(structuredClone(given));
    } catch {
      throw new Error('An object could not be cloned.');
    }
  };

  world.standInHear = (message) => {
    if (message.kind === 'file') return void files.push(message);
    if (message.kind === 'event') {
      const given = decode(message.given) as unknown[];
      for (const listener of [...(listeners.get(message.channel) ?? [])])
        listener({ sender: ipcRenderer, ports: [] }, ...given);
      return;
    }
    const settled = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'value') settled?.resolve(decode(message.value));
    else settled?.reject(new Error(message.message));
  };

  const on = (channel: string, listener: Listener) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    return ipcRenderer;
  };
  const off = (channel: string, listener: Listener) => {
    const left = [...(listeners.get(channel) ?? [])];
    const place = left.lastIndexOf(listener);
    if (place >= 0) left.splice(place, 1);
    listeners.set(channel, left);
    return ipcRenderer;
  };
  const ipcRenderer: object = complete('ipcRenderer', {
    invoke: async (channel: string, ...given: unknown[]) => {
      const settled = Promise.withResolvers<unknown>();
      const text = clone(given);
      pending.set(++lastId, settled);
      tell({ kind: 'invoke', id: lastId, channel, given: text });
      return settled.promise;
    },
    send: (channel: string, ...given: unknown[]) => tell({ kind: 'send', channel, given: clone(given) }),
    on,
    addListener: on,
    off,
    removeListener: off,
    once: (channel: string, listener: Listener) => {
      const once: Listener = (event, ...given) => {
        off(channel, once);
        listener(event, ...given);
      };
      return on(channel, once);
    },
    removeAllListeners: (channel: string) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  });
  const exposed = new Set<string>();
  const contextBridge = complete('contextBridge', {
    exposeInMainWorld: (key: string, api: unknown) => {
      if (exposed.has(key))
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.add(key);
      endpoint.say('expose', [key], endpoint.pack(api));
    },
  });
  const webUtils = complete('webUtils', {
    getPathForFile: (file: File) =>
      files.findLast(({ name, size }) => name === file.name && size === file.size)?.path ?? '',
  });
  const electron = complete('electron in a preload', { ipcRenderer, contextBridge, webUtils });
  const require = (name: string): object => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const { platform, arch, argv, versions } = info;
  const process = complete('process in a preload', {
    ...{ platform, arch, argv, versions, env: {} },
    ...{ type: 'renderer', sandboxed: true, contextIsolated: true, isMainFrame: true },
  });
  return { tell, require, process };
}
