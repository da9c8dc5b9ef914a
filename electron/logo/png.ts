/** PNG, read chunk by chunk (ISO/IEC 15948). */
import { crc32, inflateSync } from 'node:zlib';
import type { Picture } from './readLogo.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What is seen. All else may unfold to anything, or tell what nobody meant to tell. */
const SEEN: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** Samples a pixel by the type of colour, and the depths each may have. */
const COLORS: ReadonlyMap<number, { readonly samples: number; readonly depths: readonly number[] }> = new Map(
  [
    [0, { samples: 1, depths: [1, 2, 4, 8, 16] }],
    [2, { samples: 3, depths: [8, 16] }],
    [3, { samples: 1, depths: [1, 2, 4, 8] }],
    [4, { samples: 2, depths: [8, 16] }],
    [6, { samples: 4, depths: [8, 16] }],
  ],
);
/** Where the seven passes of an interlaced picture begin, and how far apart their pixels are: x, y, across, down. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** With its length, type and sum. */
  readonly whole: Uint8Array;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Null where it is damaged. */
export function readPng(bytes: Uint8Array): Picture | null {
  const chunks = chunksIn(bytes);
  const [first] = chunks ?? [];
  const header = first?.type === 'IHDR' ? headerIn(first.data) : null;
  if (chunks === null || header === null) return null;
  const { width, height } = header;
  return { width, height, plain: () => plainOf(chunks, header) };
}

/** Null where one is cut off or does not have its sum, or there is no end. */
function chunksIn(bytes: Uint8Array): readonly Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return null;
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly isIndexed: boolean;
  readonly isInterlaced: boolean;
}

function headerIn(data: Uint8Array): Header | null {
  if (data.length !== 13) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [depth = 0, color = 0, compression, filter, interlace = 2] = data.subarray(8);
  const kind = COLORS.get(color);
  const isKnown = compression === 0 && filter === 0 && interlace <= 1;
  if (kind?.depths.includes(depth) !== true || !isKnown) return null;
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bits: depth * kind.samples,
    isIndexed: color === 3,
    isInterlaced: interlace === 1,
  };
}

/** Unfolded to just what the header says, and not a byte more. */
function plainOf(chunks: readonly Chunk[], header: Header): Uint8Array<ArrayBuffer> | null {
  const count = (type: string): number => chunks.filter((chunk) => chunk.type === type).length;
  if (count('IHDR') !== 1 || count('PLTE') > 1 || (header.isIndexed && count('PLTE') === 0)) return null;
  const folded = Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])));
  const size = sizeOf(header);
  try {
    if (inflateSync(folded, { maxOutputLength: size }).length !== size) return null;
  } catch {
    return null;
  }
  const seen = chunks.filter(({ type }) => SEEN.has(type)).map(({ whole }) => whole);
  return new Uint8Array(Buffer.concat([Uint8Array.from(SIGNATURE), ...seen]));
}

/** Bytes of the picture unfolded: a row begins with its filter. */
function sizeOf({ width, height, bits, isInterlaced }: Header): number {
  const area = (across: number, down: number): number =>
    across === 0 ? 0 : down * (1 + Math.ceil((across * bits) / 8));
  if (!isInterlaced) return area(width, height);
  return PASSES.reduce(
    (sum, [x, y, across, down]) =>
      sum + area(Math.max(0, Math.ceil((width - x) / across)), Math.max(0, Math.ceil((height - y) / down))),
    0,
  );
}
