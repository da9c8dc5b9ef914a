/** Which letters a font has, as its own table says (OpenType `cmap`, alone or within WOFF 2). */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const WOFF2 = 0x774f4632;
const WOFF2_HEAD = 48;
/** Tables of a WOFF 2 that have a number instead of a name: these two are packed where the number has no mark. */
const PACKED_UNMARKED = new Set([10, 11]);
const NAMED = 63;

/** The code points that the font of a .ttf or .woff2 draws. */
export function lettersOf(path: string): ReadonlySet<number> {
  const file = readFileSync(path);
  return lettersIn(file.readUInt32BE(0) === WOFF2 ? unpacked(file) : table(file));
}

/** The `cmap` of a plain file. */
function table(file: Buffer): Buffer {
  for (let at = 12; at < 12 + 16 * file.readUInt16BE(4); at += 16)
    if (file.toString('latin1', at, at + 4) === 'cmap') return file.subarray(file.readUInt32BE(at + 8));
  throw new Error('A font without cmap.');
}

/** The `cmap` of a WOFF 2: all tables are one stream, in the order of the directory. */
function unpacked(file: Buffer): Buffer {
  let at = WOFF2_HEAD;
  const number = (): number => {
    for (let value = 0; ;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let start: number | null = null;
  let end = 0;
  for (let left = file.readUInt16BE(12); left > 0; left--) {
    const flags = file.readUInt8(at++);
    const which = flags & 63;
    if (which === NAMED) at += 4;
    const plain = number();
    const isPacked = PACKED_UNMARKED.has(which) ? flags >> 6 === 0 : flags >> 6 !== 0;
    if (which === 0) start = end;
    end += isPacked ? number() : plain;
  }
  if (start === null) throw new Error('A font without cmap.');
  const stream = file.subarray(at, at + file.readUInt32BE(20));
  return brotliDecompressSync(stream).subarray(start);
}

function lettersIn(cmap: Buffer): ReadonlySet<number> {
  const letters = new Set<number>();
  for (let entry = 0; entry < cmap.readUInt16BE(2); entry++) {
    const part = cmap.subarray(cmap.readUInt32BE(4 + 8 * entry + 4));
    const format = part.readUInt16BE(0);
    const runs = format === 4 ? shortRuns(part) : format === 12 ? longRuns(part) : [];
    for (const [first, last] of runs) for (let letter = first; letter <= last; letter++) letters.add(letter);
  }
  return letters;
}

type Run = readonly [first: number, last: number];

/** Format 4: ends and starts of each run, in two rows. */
function shortRuns(part: Buffer): readonly Run[] {
  const bytes = part.readUInt16BE(6);
  const runs = Array.from({ length: bytes / 2 }, (_, run): Run => [
    part.readUInt16BE(16 + bytes + 2 * run),
    part.readUInt16BE(14 + 2 * run),
  ]);
  // The last one only ends the table.
  return runs.filter(([first]) => first !== 0xffff);
}

/** Format 12: first, last and glyph of each run. */
function longRuns(part: Buffer): readonly Run[] {
  return Array.from({ length: part.readUInt32BE(12) }, (_, run): Run => [
    part.readUInt32BE(16 + 12 * run),
    part.readUInt32BE(20 + 12 * run),
  ]);
}
