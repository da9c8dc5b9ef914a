/** The DevTools protocol over Chromium's pipe: commands with their answers, and the events of each session. */
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';

export type Session = Pick<CDPSession, 'send' | 'on'>;

export interface Connection {
  readonly browser: Session;
  /** The session that Target.attachToTarget has opened. */
  readonly sessionOf: (id: string) => Session;
}

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export function connect(toBrowser: Writable, fromBrowser: Readable): Connection {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const sessions = new Map<string, EventEmitter>();
  let lastId = 0;
  let closed = false;

  const openSession = (sessionId: string): Session => {
    const send = (method: string, params: object = {}): Promise<unknown> => {
      const answer = Promise.withResolvers<unknown>();
      if (closed) answer.reject(new Gone('Chromium has closed'));
      else {
        waiting.set(++lastId, answer);
        const address = sessionId === '' ? {} : { sessionId };
        toBrowser.write(`${JSON.stringify({ id: lastId, method, params, ...address })}\0`);
      }
      return answer.promise;
    };
    const session = Object.assign(new EventEmitter(), { send });
    session.setMaxListeners(0);
    sessions.set(sessionId, session);
    return session as unknown as Session;
  };
  const receive = ({ id, sessionId = '', method, params, result, error }: Message): void => {
    if (id === undefined) return void sessions.get(sessionId)?.emit(String(method), params);
    const answer = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) answer?.resolve(result);
    else answer?.reject(isGone(error.message) ? new Gone(error.message) : new Error(error.message));
  };
  onMessages(fromBrowser, receive);
  toBrowser.on('error', () => undefined);
  fromBrowser.on('close', () => {
    closed = true;
    for (const answer of waiting.values()) answer.reject(new Gone('Chromium has closed'));
  });
  return { browser: openSession(''), sessionOf: openSession };
}

/** What a command was meant for has closed or gone to another page in the meantime. */
class Gone extends Error {}

/** The answer; undefined where what it was meant for is gone, which a closing window makes ordinary. */
export async function unlessGone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Gone) return undefined;
    throw error;
  }
}

function isGone(message: string): boolean {
  return /session with given id|target closed|no target with|not attached|cannot find context|context was destroyed|invalid interceptionid|inspected target/i.test(
    message,
  );
}

/** Each message ends with a zero byte. */
function onMessages(stream: Readable, listener: (message: Message) => void): void {
  let pieces: Buffer[] = [];
  stream.on('data', (data: Buffer) => {
    let start = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      pieces.push(data.subarray(start, end));
      listener(JSON.parse(Buffer.concat(pieces).toString()) as Message);
      pieces = [];
      start = end + 1;
    }
    pieces.push(data.subarray(start));
  });
}
