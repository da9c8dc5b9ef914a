/**
 * Values that the structured clone algorithm carries, as JSON text. A text, number, true, false and null stand for
 * themselves; anything else is a list that begins with its kind. Self-contained, since its source runs in the page too.
 */
export type Encode = ReturnType<typeof makeEncode>;
export type Fn = (...given: unknown[]) => unknown;
/** What only the bridge within a page can hand over: each is kept and gets a number. */
export interface Keep {
  readonly fn: (fn: Fn) => number;
  readonly blob: (blob: Blob) => number;
}

export function makeEncode() {
  const VIEWS =
    /^(Int8|Uint8|Uint8Clamped|Int16|Uint16|Int32|Uint32|Float32|Float64|BigInt64|BigUint64)Array$|^DataView$/;
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };
  const base64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let start = 0; start < bytes.length; start += 0x8000)
      text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
    return btoa(text);
  };
  const same = (value: unknown): unknown => value;
  const numberOf = (value: number): unknown => {
    if (Object.is(value, -0)) return ['number', '-0'];
    return Number.isFinite(value) ? value : ['number', String(value)];
  };
  const viewOf = (tag: string, { buffer, byteOffset, byteLength }: ArrayBufferView): unknown => [
    'view',
    tag,
    base64(new Uint8Array(buffer, byteOffset, byteLength)),
  ];

  return (root: unknown, keep?: Keep): string => {
    const seen = new Map<object, number>();
    const blobOf = (blob: Blob): unknown => (keep === undefined ? refuse() : ['blob', keep.blob(blob)]);
    const objects: Readonly<Record<string, (value: never) => unknown>> = {
      Array: (list: unknown[]) => ['list', Array.from(list, plain)],
      Date: (date: Date) => ['date', date.getTime()],
      RegExp: ({ source, flags }: RegExp) => ['regexp', source, flags],
      Map: (map: Map<unknown, unknown>) => ['map', [...map].map((pair) => pair.map(plain))],
      Set: (set: Set<unknown>) => ['set', [...set].map(plain)],
      ArrayBuffer: (buffer: ArrayBuffer) => ['buffer', base64(new Uint8Array(buffer))],
      Error: ({ name, message, stack = '' }: Error) => ['error', name, message, stack],
      Blob: blobOf,
      File: blobOf,
      Object: (value: object) => ['object', Object.entries(value).map(([key, item]) => [key, plain(item)])],
    };
    const objectOf = (value: object | null): unknown => {
      if (value === null) return null;
      const before = seen.get(value);
      if (before !== undefined) return ['again', before];
      seen.set(value, seen.size);
      const tag = Object.prototype.toString.call(value).slice(8, -1);
      if (VIEWS.test(tag)) return viewOf(tag, value as ArrayBufferView);
      return (objects[tag] ?? refuse)(value as never);
    };
    const types: Readonly<Record<string, (value: never) => unknown>> = {
      string: same,
      boolean: same,
      number: numberOf,
      undefined: () => ['undefined'],
      bigint: (value: bigint) => ['bigint', String(value)],
      function: (fn: Fn) => (keep === undefined ? refuse() : ['function', keep.fn(fn)]),
      object: objectOf,
    };
    const plain = (value: unknown): unknown => (types[typeof value] ?? refuse)(value as never);
    return JSON.stringify(plain(root));
  };
}
