/** Electron's `ipcMain`, and how a message of a page gets to it. */
import { EventEmitter } from 'node:events';
import { makeDecode } from '../page/decode.ts';
import { makeEncode } from '../page/encode.ts';
import type { FromPage, ToPage } from '../page/messages.ts';

type Handler = (event: object, ...given: unknown[]) => unknown;

const handlers = new Map<string, Handler>();
const encode = makeEncode();
const decode = makeDecode();

export const ipcMain = Object.assign(new EventEmitter(), {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  handleOnce(channel: string, handler: Handler): void {
    ipcMain.handle(channel, (event, ...given) => {
      handlers.delete(channel);
      return handler(event, ...given);
    });
  },
  removeHandler: (channel: string): void => void handlers.delete(channel),
});

/** Gives a sent message to its listeners. */
export function receiveSent({ channel, given }: Extract<FromPage, { kind: 'send' }>, event: object): void {
  ipcMain.emit(channel, event, ...decodeList(given));
}

/** Runs the handler; what it throws reaches the page as text, as in Electron. */
export async function answerInvoked(
  { id, channel, given }: Extract<FromPage, { kind: 'invoke' }>,
  event: object,
): Promise<ToPage> {
  try {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return { kind: 'value', id, value: clone(await handler(event, ...decodeList(given))) };
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    const message = `Error invoking remote method '${channel}': ${String(error)}`;
    return { kind: 'error', id, message };
  }
}

export const eventMessage = (channel: string, given: readonly unknown[]): ToPage => ({
  kind: 'event',
  channel,
  given: clone(given),
});

const decodeList = (text: string): unknown[] => decode(text) as unknown[];

function clone(value: unknown): string {
  try {
    return encode(structuredClone(value));
  } catch {
    throw new Error('An object could not be cloned.');
  }
}
