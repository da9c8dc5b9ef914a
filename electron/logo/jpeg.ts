/** JPEG, read segment by segment (ITU-T T.81). */
import { fitTogether, type Segment } from './jpegParts.ts';
import type { Picture } from './readLogo.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
/** Baseline, extended and progressive: what everything shows. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
/** Frames of other kinds, which few things show. */
const OTHER_FRAMES: ReadonlySet<number> = new Set([
  ...[0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf],
]);
/** Tables, the interval of restarts, and what says which colours the numbers stand for. */
const SEEN: ReadonlySet<number> = new Set([0xc4, 0xdb, 0xdd, 0xe0, 0xee, SCAN, ...FRAMES]);
/** A progressive picture has about ten; each is work for whoever shows it. */
const MOST_SCANS = 100;

export function isJpeg(bytes: Uint8Array): boolean {
  return isMarker(bytes, 0, START) && bytes[2] === 0xff;
}

/** Null where it is damaged, or of a kind that few things show. */
export function readJpeg(bytes: Uint8Array): Picture | null {
  const segments = segmentsIn(bytes);
  if (segments === null) return null;
  const frames = segments.filter(({ marker }) => FRAMES.has(marker));
  const scans = segments.filter(({ marker }) => marker === SCAN).length;
  const [frame, another] = frames;
  const isOther = segments.some(({ marker }) => OTHER_FRAMES.has(marker));
  if (frame === undefined || another !== undefined || isOther) return null;
  if (scans === 0 || scans > MOST_SCANS || frame.whole.length < 10 || frame.whole[4] !== 8) return null;
  if (!fitTogether(segments)) return null;
  const view = new DataView(frame.whole.buffer, frame.whole.byteOffset, frame.whole.byteLength);
  return { height: view.getUint16(5), width: view.getUint16(7), plain: () => plainOf(segments) };
}

function plainOf(segments: readonly Segment[]): Uint8Array<ArrayBuffer> {
  const seen = segments.filter(({ marker }) => SEEN.has(marker)).map(({ whole }) => whole);
  return new Uint8Array(Buffer.concat([Uint8Array.of(0xff, START), ...seen, Uint8Array.of(0xff, END)]));
}

/** Null where one is cut off, or the end does not come. */
function segmentsIn(bytes: Uint8Array): readonly Segment[] | null {
  const segments: Segment[] = [];
  for (let at = 2; !isMarker(bytes, at, END);) {
    const segment = segmentAt(bytes, at);
    if (segment === null) return null;
    segments.push(segment);
    at += segment.whole.length;
    // Any number of these may stand before a marker.
    while (isMarker(bytes, at, 0xff)) at++;
  }
  return segments;
}

function segmentAt(bytes: Uint8Array, at: number): Segment | null {
  const [start, marker = 0, high = 0, low = 0] = bytes.subarray(at, at + 4);
  const length = (high << 8) | low;
  const end = at + 2 + length;
  if (start !== 0xff || length < 2 || end > bytes.length) return null;
  return { marker, whole: bytes.subarray(at, marker === SCAN ? afterScan(bytes, end) : end) };
}

const isMarker = (bytes: Uint8Array, at: number, marker: number): boolean =>
  bytes[at] === 0xff && bytes[at + 1] === marker;

/** Where the next marker stands: within a scan one is written otherwise, and restarts belong to it. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    const isRestart = next >= 0xd0 && next <= 0xd7;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart) return at;
  }
  return bytes.length;
}
