/**
 * The gate before a workbook is read: what the zip says of itself is held against limits before anything is unpacked,
 * and what comes out is counted while it does. Only the parts that hold a list go on, freshly packed, so that the
 * reader behind never sees a byte of the zip as it came.
 */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { zipSync } from 'fflate';
import type { SheetFault } from '#domain/peopleFile/sheet.ts';
import { ok, problem, type Result } from '#domain/result.ts';

const MOST_ENTRIES = 500;
const MEGABYTE = 1024 * 1024;
const MOST_PART_BYTES = 32 * MEGABYTE;
const MOST_ALL_BYTES = 64 * MEGABYTE;
/** A sheet of figures shrinks to a tenth or a thirtieth. Small parts of nothing but repetition may do better. */
const MOST_RATIO = 150;
const FREE_OF_RATIO = MEGABYTE;

/** The parts that say which sheets there are, and what stands in them. */
const NEEDED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

export interface WorkbookParts {
  /** A zip of the needed parts alone, not compressed. */
  readonly zip: Uint8Array;
  readonly texts: ReadonlyMap<string, string>;
}

/** Errors: a zip that is broken, lies about itself or is none of a workbook. */
export async function workbookParts(bytes: Uint8Array): Promise<Result<WorkbookParts, SheetFault>> {
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    return problem(faultOf(error));
  }
  try {
    return await partsOf(zip);
  } catch (error) {
    return problem(faultOf(error));
  }
}

async function partsOf(zip: ZipFile): Promise<Result<WorkbookParts, SheetFault>> {
  if (zip.entryCount > MOST_ENTRIES) return problem({ kind: 'unsafe' });
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const fault = faultIn(entries);
  if (fault !== null) return problem(fault);
  const parts: Record<string, Uint8Array> = {};
  const texts = new Map<string, string>();
  for (const entry of entries.filter(({ fileName }) => NEEDED.test(fileName))) {
    const part = await unpacked(zip, entry);
    const text = new TextDecoder().decode(part);
    // No program that writes workbooks declares entities: whoever does means to have them unfold.
    if (/<!\s*(?:DOCTYPE|ENTITY)/iu.test(text) || part.includes(0)) return problem({ kind: 'unsafe' });
    parts[entry.fileName] = part;
    texts.set(entry.fileName, text);
  }
  return ok({ zip: zipSync(parts, { level: 0 }), texts });
}

function faultIn(entries: readonly Entry[]): SheetFault | null {
  const names = entries.map(({ fileName }) => fileName.toLowerCase());
  if (entries.some((entry) => entry.isEncrypted())) return { kind: 'locked' };
  if (new Set(names).size < names.length || entries.some(isBomb)) return { kind: 'unsafe' };
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > MOST_ALL_BYTES)
    return { kind: 'tooHeavy' };
  return names.includes('xl/workbook.xml') ? null : { kind: 'noTable' };
}

function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
  if (uncompressedSize > MOST_PART_BYTES) return true;
  return uncompressedSize > FREE_OF_RATIO && uncompressedSize > compressedSize * MOST_RATIO;
}

/** The stream itself ends with an error where more or less comes out than the entry says. */
async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** What the zip reader says of names that lead out of the folder, and of sizes that are not true. */
const HOSTILE = /invalid relative path|absolute path|too many bytes|not enough bytes|size mismatch/iu;

/** The reader tells all that it finds by throwing. */
function faultOf(error: unknown): SheetFault {
  if (!(error instanceof Error)) throw error;
  return { kind: HOSTILE.test(error.message) ? 'unsafe' : 'damaged' };
}
