/** Files that are broken, far too large or made to harm: each ends with its sentence, soon, in a thread of its own. */
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPeopleInLimits } from '#electron/peopleFile/inLimits.ts';
import type { Threads } from '#electron/thread/threads.ts';
import { cpuTimer } from '../support/cpuTime.ts';
import { threads } from '../support/threads.ts';
import { number32, partsOf, replacedIn, workbook } from '../support/workbooks.ts';

const PEOPLE = [
  ['Namn', 'E-post'],
  ['Anna Berg', 'anna@bolaget.example'],
];
const MEGABYTE = 1024 * 1024;
const SECONDS = 1000;

/** Longer than the app gives any list, since a busy machine makes everything longer. */
const read = (bytes: Uint8Array) => readPeopleInLimits(threads, bytes, 60 * SECONDS);
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const part = (xml: string): Uint8Array => strToU8(`<?xml version="1.0"?>${xml}`);
const SHEET = 'xl/worksheets/sheet1.xml';
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];

/** 100,000 people as a text, and as a workbook. */
const CROWD = Array.from({ length: 100_000 }, (_, at) => [`Person ${at}`, `p${at}@bolaget.example`]);
/** A gigabyte of one letter in one part. */
const bomb = (): Uint8Array =>
  zipSync({ ...partsOf({ Blad1: PEOPLE }), [SHEET]: new Uint8Array(40 * MEGABYTE) });
/** A part whose head says a few bytes, and which unpacks to many. */
function lying(): Uint8Array {
  const xml = part(`<worksheet><sheetData>${'<row/>'.repeat(300_000)}</sheetData></worksheet>`);
  const zip = zipSync({ ...partsOf({ Blad1: PEOPLE }), [SHEET]: xml });
  return replacedIn(zip, number32(xml.length), number32(400));
}
const ENTITIES = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`,
).join(
  '',
)}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lol9;</t></is></c></row></sheetData></worksheet>`;
const far = (place: string, row: string): Uint8Array =>
  part(`<worksheet><sheetData><row r="${row}"><c r="${place}"><v>1</v></c></row></sheetData></worksheet>`);
const manyParts = (): Uint8Array =>
  zipSync({
    ...partsOf({ Blad1: PEOPLE }),
    ...Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`xl/media/${at}.png`, new Uint8Array(1)])),
  });
const deflated = (bytes: Uint8Array): number => deflateRawSync(bytes).length;

describe('A hostile file', () => {
  beforeAll(() => {
    expect(deflated(new Uint8Array(40 * MEGABYTE))).toBeLessThan(MEGABYTE);
  });

  test.each<[string, () => Uint8Array, object]>([
    ['nothing', () => new Uint8Array(0), { kind: 'empty' }],
    ['only blank lines', () => strToU8('\r\n ;;\r\n\t\r\n'), { kind: 'empty' }],
    ['a workbook with nothing in it', () => workbook({ Blad1: [] }), { kind: 'empty' }],
    ['a picture', () => new Uint8Array([...PNG, ...new Uint8Array(400)]), { kind: 'noTable' }],
    ['a PDF', () => strToU8('%PDF-1.7\n%âãÏÓ'), { kind: 'noTable' }],
    [
      'a web page that is called .xls',
      () => strToU8('<html><table><tr><td>Anna</td></tr></table>'),
      { kind: 'noTable' },
    ],
    ['a zip of something else', () => zipSync({ 'word/document.xml': part('<w/>') }), { kind: 'noTable' }],
    [
      'an old Excel file that is called .xlsx',
      () => new Uint8Array([...OLD_OFFICE, ...new Uint8Array(600)]),
      { kind: 'oldExcel' },
    ],
    [
      'a workbook with a password',
      () => new Uint8Array([...OLD_OFFICE, ...utf16('EncryptedPackage')]),
      { kind: 'locked' },
    ],
    ['a workbook that was cut off', () => workbook({ Blad1: PEOPLE }).slice(0, 300), { kind: 'damaged' }],
    ['the beginning of a zip', () => strToU8('PK\u0003\u0004'), { kind: 'damaged' }],
    ['a workbook without its sheet', () => withoutSheet(), { kind: 'damaged' }],
    [
      'broken markup',
      () => workbook({ Blad1: PEOPLE }, { [SHEET]: part('<worksheet><sheetData><row r="1"><c r="A1"') }),
      { kind: 'damaged' },
    ],
    ['a zip bomb', bomb, { kind: 'unsafe' }],
    ['sizes that are not true', lying, { kind: 'unsafe' }],
    ['more parts than any workbook', manyParts, { kind: 'unsafe' }],
    [
      'a name that leads out of the folder',
      () => workbook({ Blad1: PEOPLE }, { '../../start.sh': part('<x/>') }),
      { kind: 'unsafe' },
    ],
    [
      'a name from the root',
      () => workbook({ Blad1: PEOPLE }, { '/etc/passwd': part('<x/>') }),
      { kind: 'unsafe' },
    ],
    ['the same part twice', () => twice(), { kind: 'unsafe' }],
    [
      'entities that unfold without end',
      () => workbook({ Blad1: PEOPLE }, { [SHEET]: part(ENTITIES) }),
      { kind: 'unsafe' },
    ],
    [
      'markup of another alphabet width',
      () => workbook({ Blad1: PEOPLE }, { [SHEET]: utf16('<!DOCTYPE x>') }),
      { kind: 'unsafe' },
    ],
    [
      'a cell in the last row there can be',
      () => workbook({ Blad1: PEOPLE }, { [SHEET]: far('A1048576', '1048576') }),
      { kind: 'tooManyRows', most: 2000 },
    ],
    [
      'a row number without end',
      () => workbook({ Blad1: PEOPLE }, { [SHEET]: far('A1', '99999999999') }),
      { kind: 'tooManyRows', most: 2000 },
    ],
    [
      'a cell in the last column there can be',
      () => workbook({ Blad1: PEOPLE }, { [SHEET]: far('XFD1', '1') }),
      { kind: 'tooManyColumns', most: 50 },
    ],
    [
      '100,000 rows of text',
      () => strToU8(CROWD.map((row) => row.join(';')).join('\n')),
      { kind: 'tooManyRows', most: 2000 },
    ],
    ['100,000 rows of a workbook', () => workbook({ Blad1: CROWD }), { kind: 'tooManyRows', most: 2000 }],
    ['a line without end', () => new Uint8Array(9 * MEGABYTE).fill(59), { kind: 'empty' }],
    [
      '100,000 columns',
      () => strToU8('Anna;'.repeat(100_000) + '\nBo;1'),
      { kind: 'tooManyColumns', most: 50 },
    ],
    ['quotes without end', () => strToU8(`"${'""'.repeat(2 * MEGABYTE)}`), { kind: 'empty' }],
    [
      'more than ten megabytes',
      () => new Uint8Array(10 * MEGABYTE + 1).fill(65),
      { kind: 'tooLarge', megabytes: 10 },
    ],
    [
      'letters that cannot be made out',
      () => new Uint8Array([...strToU8('Namn\r\n'), 0x42, 0x6a, 0xf6, 0x72, 0x6e, 0x81]),
      { kind: 'letters' },
    ],
  ])('that is %s is refused in words, soon', async (_, make, fault) => {
    const bytes = make();
    const before = process.memoryUsage.rss();
    const taken = cpuTimer();
    expect(await read(bytes)).toEqual({ ok: false, problem: fault });
    expect(taken()).toBeLessThan(5 * SECONDS);
    expect(process.memoryUsage.rss() - before).toBeLessThan(400 * MEGABYTE);
  });
});

describe('A file', () => {
  test('that takes too long is left, and the next one is read', async () => {
    expect(await readPeopleInLimits(threads, workbook({ Blad1: PEOPLE }), 1)).toEqual({
      ok: false,
      problem: { kind: 'tooHeavy' },
    });
    expect(await read(workbook({ Blad1: PEOPLE }))).toMatchObject({ ok: true });
  });

  test('that fills its memory ends alone', async () => {
    const tight: Threads = {
      run: (name, input, options) =>
        threads.run(name, input, {
          ...options,
          memory: { maxOldGenerationSizeMb: 4, maxYoungGenerationSizeMb: 1 },
        }),
    };
    const rows = Array.from({ length: 2000 }, (_, at) =>
      Array.from({ length: 40 }, () => `Person ${at} ${'x'.repeat(300)}`),
    );
    expect(
      await readPeopleInLimits(
        tight,
        strToU8(rows.map((row) => row.join(';')).join('\n')).slice(0, 10 * MEGABYTE),
      ),
    ).toEqual({
      ok: false,
      problem: { kind: 'tooHeavy' },
    });
  });
});

function withoutSheet(): Uint8Array {
  const parts = Object.entries(partsOf({ Blad1: PEOPLE })).filter(([name]) => name !== SHEET);
  return zipSync(Object.fromEntries(parts));
}

/** Two parts whose names become the same. */
function twice(): Uint8Array {
  const zip = workbook({ Blad1: PEOPLE }, { 'xl/worksheets/sheetX.xml': part('<worksheet/>') });
  return replacedIn(zip, strToU8('sheetX.xml'), strToU8('sheet1.xml'));
}
