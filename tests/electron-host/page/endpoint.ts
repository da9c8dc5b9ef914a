/**
 * One end of the bridge between the page's own world and the preload's: functions that are handed over stay where they
 * are and are called from the other side. Events of the document are heard in both worlds, at once. Self-contained.
 */
import type { Decode } from './decode.ts';
import type { Encode, Fn } from './encode.ts';

export type Endpoint = ReturnType<typeof makeEndpoint>;
/** A value on its way: as text, with the files in it, which the browser itself hands over. */
export interface Packed {
  readonly text: string;
  readonly blobs: readonly Blob[];
}
interface Said extends Packed {
  readonly words: readonly (string | number)[];
}

export function makeEndpoint(encode: Encode, decode: Decode, me: string, other: string) {
  const mine: Fn[] = [];
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const nothing: Packed = { text: '', blobs: [] };
  let lastCall = 0;
  let answer: Said = { ...nothing, words: [] };

  const say = (kind: string, words: Said['words'], packed = nothing): void => {
    const detail: Said = { words, ...packed };
    document.dispatchEvent(new CustomEvent(`stand-in:${other}:${kind}`, { detail }));
  };
  const hear = (kind: string, listener: (said: Said) => void): void => {
    document.addEventListener(`stand-in:${me}:${kind}`, (event) => {
      event.stopImmediatePropagation();
      listener((event as CustomEvent<Said>).detail);
    });
  };
  const pack = (value: unknown): Packed => {
    const blobs: Blob[] = [];
    const fn = (each: Fn): number => mine.push(each) - 1;
    const text = encode(value, { fn, blob: (each) => blobs.push(each) - 1 });
    return { text, blobs };
  };
  const unpack = ({ text, blobs }: Packed): unknown =>
    decode(text, {
      fn:
        (id) =>
        (...given) =>
          call(id, given),
      blob: (id) => blobs[id],
    });

  function call(id: number, given: readonly unknown[]): unknown {
    const number = ++lastCall;
    say('call', [number, id], pack(given));
    const [kind] = answer.words;
    if (kind === 'value') return unpack(answer);
    if (kind === 'error') throw unpack(answer);
    const settled = Promise.withResolvers<unknown>();
    waiting.set(number, settled);
    return settled.promise;
  }
  const settle = (number: number, kind: string, value: unknown): void => {
    try {
      say('settled', [number, kind], pack(value));
    } catch (error) {
      say('settled', [number, 'error'], pack(error));
    }
  };
  hear('call', ({ words, ...given }) => {
    const [number = 0, id = 0] = words.map(Number);
    try {
      const value = mine[id]?.(...(unpack(given) as unknown[]));
      if (!(value instanceof Promise)) return say('answer', ['value'], pack(value));
      say('answer', ['promise']);
      value.then(
        (result) => settle(number, 'value', result),
        (error: unknown) => settle(number, 'error', error),
      );
    } catch (error) {
      say('answer', ['error'], pack(error));
    }
  });
  hear('answer', (said) => {
    answer = said;
  });
  hear('settled', ({ words: [number, kind], ...value }) => {
    const settled = waiting.get(Number(number));
    waiting.delete(Number(number));
    if (kind === 'value') settled?.resolve(unpack(value));
    else settled?.reject(unpack(value));
  });
  return { say, hear, pack, unpack };
}
