/** A file with a list of people, whatever it is called: what it is shows in its first bytes. */
import { decodeText } from '#domain/peopleFile/decodeText.ts';
import { readTextSheet } from '#domain/peopleFile/readSheet.ts';
import { MOST_FILE_BYTES, MOST_MEGABYTES, type Sheet, type SheetFault } from '#domain/peopleFile/sheet.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { readWorkbook } from './readWorkbook.ts';

export type PeopleSheets = Result<readonly Sheet[], SheetFault>;

export async function readPeopleFile(bytes: Uint8Array): Promise<PeopleSheets> {
  if (bytes.length > MOST_FILE_BYTES) return problem({ kind: 'tooLarge', megabytes: MOST_MEGABYTES });
  if (begins(bytes, ZIP)) return readWorkbook(bytes);
  if (begins(bytes, OLD_OFFICE)) return problem({ kind: isLocked(bytes) ? 'locked' : 'oldExcel' });
  if (begins(bytes, PDF) || begins(bytes, RTF)) return problem({ kind: 'noTable' });
  const text = decodeText(bytes);
  if (!text.ok) return text;
  if (/^\s*(?:<\?xml|<!doctype|<html|\{\s*")/iu.test(text.value)) return problem({ kind: 'noTable' });
  const sheet = readTextSheet(text.value);
  return sheet.ok ? ok([sheet.value]) : sheet;
}

const ZIP = [0x50, 0x4b];
/** Excel until 2003; a workbook with a password is wrapped in the same. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}
