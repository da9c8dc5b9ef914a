/** The values that encode.ts has made text of. Self-contained, since its source runs in the page too. */
import type { Fn } from './encode.ts';

export type Decode = ReturnType<typeof makeDecode>;
/** What has been kept under a number. */
export interface Give {
  readonly fn: (id: number) => Fn;
  readonly blob: (id: number) => Blob | undefined;
}

export function makeDecode() {
  const ERRORS = /^(Eval|Range|Reference|Syntax|Type|URI)?Error$/;
  const globals = globalThis as unknown as Record<string, new (given: unknown) => object>;
  const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const make = (name: string, given: unknown): object => {
    const Made = globals[name];
    if (Made === undefined) throw new Error(`There is no ${name}`);
    return new Made(given);
  };

  return (text: string, give?: Give): unknown => {
    const made: unknown[] = [];
    /** Known by its place before what is in it, which may name it again. */
    const put = <T>(value: T): T => {
      made.push(value);
      return value;
    };
    const fill = <Item>(items: readonly Item[], add: (item: Item) => unknown): void => items.forEach(add);
    const kinds: Readonly<Record<string, (...parts: never[]) => unknown>> = {
      undefined: () => undefined,
      number: Number,
      bigint: BigInt,
      function: (id: number) => give?.fn(id),
      again: (place: number) => made[place],
      blob: (id: number) => put(give?.blob(id)),
      date: (time: number) => put(new Date(time)),
      regexp: (source: string, flags: string) => put(new RegExp(source, flags)),
      buffer: (bytes: string) => put(bytesOf(bytes).buffer),
      view: (tag: string, bytes: string) => put(make(tag, bytesOf(bytes).buffer)),
      error: (name: string, message: string, stack: string) =>
        Object.assign(put(make(ERRORS.test(name) ? name : 'Error', message)), { stack }),
      list: (items: readonly unknown[]) => {
        const list = put<unknown[]>([]);
        fill(items, (item) => list.push(value(item)));
        return list;
      },
      set: (items: readonly unknown[]) => {
        const set = put(new Set());
        fill(items, (item) => set.add(value(item)));
        return set;
      },
      map: (pairs: readonly [unknown, unknown][]) => {
        const map = put(new Map());
        fill(pairs, ([key, item]) => map.set(value(key), value(item)));
        return map;
      },
      object: (pairs: readonly [string, unknown][]) => {
        const object = put({});
        const shape = { enumerable: true, configurable: true, writable: true };
        // Not assigned: a key may be __proto__.
        fill(pairs, ([key, item]) => Object.defineProperty(object, key, { ...shape, value: value(item) }));
        return object;
      },
    };
    const value = (wire: unknown): unknown => {
      if (!Array.isArray(wire)) return wire;
      const [kind, ...parts] = wire as [string, ...never[]];
      return kinds[kind]?.(...parts);
    };
    return value(JSON.parse(text));
  };
}
