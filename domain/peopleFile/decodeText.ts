/** Bytes to text: by the mark at the beginning, else strict UTF-8, else what Nordic computers wrote before it. */
import { ok, problem, type Result } from '../result.ts';
import type { SheetFault } from './sheet.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';
/** Every place where JavaScript runs has it; the domain's own library list leaves out everything that belongs to a host. */
declare class TextDecoder {
  constructor(encoding: Encoding, options?: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** Errors: `noTable` where it is no text, `letters` where no known encoding gives letters. */
export function decodeText(bytes: Uint8Array): Result<string, SheetFault> {
  const wide = wideEncoding(bytes);
  if (wide !== null) return checked(new TextDecoder(wide).decode(bytes));
  if (bytes.includes(0)) return problem({ kind: 'noTable' });
  return checked(strictUtf8(bytes) ?? oldText(bytes));
}

/** Sixteen bits a sign: by its mark, or by the zero that every other byte of a Latin text is. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return 'utf-16le';
  if (mark === '254 255') return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const zeros = (from: 0 | 1): number => head.filter((byte, at) => at % 2 === from && byte === 0).length;
  const isMost = (count: number): boolean => count > head.length * 0.3;
  if (isMost(zeros(1)) && zeros(0) === 0) return 'utf-16le';
  return isMost(zeros(0)) && zeros(1) === 0 ? 'utf-16be' : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Windows' old letters, unless those of an old Mac make more Nordic letters of it. */
function oldText(bytes: Uint8Array): string {
  const windows = new TextDecoder('windows-1252').decode(bytes);
  const mac = new TextDecoder('macintosh').decode(bytes);
  return nordicLetters(mac) > nordicLetters(windows) ? mac : windows;
}

const nordicLetters = (text: string): number =>
  text.match(/[\u00c4-\u00c6\u00c9\u00d6\u00d8\u00e4-\u00e6\u00e9\u00f6\u00f8]/g)?.length ?? 0;

/** Tab and line breaks are the only control characters that a list has. */
function checked(text: string): Result<string, SheetFault> {
  // A picture has others too.
  if (/[^\P{Cc}\t\n\v\f\r\u007f-\u009f]/u.test(text)) return problem({ kind: 'noTable' });
  return /[\u0080-\u0084\u0086-\u009f\ufffd]/.test(text) ? problem({ kind: 'letters' }) : ok(text);
}
