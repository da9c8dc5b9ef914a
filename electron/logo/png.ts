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

const FILTERS = 5;

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
  if (!chunks.every(({ type, data }) => type !== 'PLTE' || isPalette(data))) return null;
  const folded = Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])));
  if (!isWhole(folded, header)) return null;
  const seen = chunks.filter(({ type }) => SEEN.has(type)).map(({ whole }) => whole);
  return new Uint8Array(Buffer.concat([Uint8Array.from(SIGNATURE), ...seen]));
}

const isPalette = ({ length }: Uint8Array): boolean => length > 0 && length <= 3 * 256 && length % 3 === 0;

/** Whether it unfolds to rows of pixels that each begin with a filter there is. */
function isWhole(folded: Uint8Array, header: Header): boolean {
  const passes = passesOf(header);
  const size = passes.reduce((sum, { rows, length }) => sum + rows * length, 0);
  let unfolded: Uint8Array;
  try {
    unfolded = inflateSync(folded, { maxOutputLength: size });
  } catch {
    return false;
  }
  let at = 0;
  for (const { rows, length } of passes)
    for (let row = 0; row < rows; row++, at += length) if ((unfolded[at] ?? FILTERS) >= FILTERS) return false;
  return unfolded.length === size;
}

/** The rows of each pass, and the bytes of one with its filter. */
function passesOf({ width, height, bits, isInterlaced }: Header) {
  const passes = isInterlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes.flatMap(([x, y, across, down]) => {
    const columns = Math.max(0, Math.ceil((width - x) / across));
    const rows = Math.max(0, Math.ceil((height - y) / down));
    return columns === 0 ? [] : [{ rows, length: 1 + Math.ceil((columns * bits) / 8) }];
  });
}
