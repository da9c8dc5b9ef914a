import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPeopleFile } from '#electron/peopleFile/readPeopleFile.ts';
import { sheetXml, workbook } from '../support/workbooks.ts';

/** The rows of the only sheet, without their numbers. */
async function rowsIn(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const read = await readPeopleFile(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.flatMap(({ rows }) => rows.map(({ cells }) => cells));
}

const TEXT = 'Namn;Roll\r\nÅsa Öhman;Säljare\r\nBjörn Ek;Säljchef\r\n';
const ROWS = [
  ['Namn', 'Roll'],
  ['Åsa Öhman', 'Säljare'],
  ['Björn Ek', 'Säljchef'],
];
const windows = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const MAC: Readonly<Record<string, number>> = { Å: 0x81, Ö: 0x85, ä: 0x8a, ö: 0x9a };
const mac = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => MAC[letter] ?? letter.charCodeAt(0));

describe('A text file', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', strToU8(TEXT)],
    ['UTF-8 with its mark', strToU8(`\uFEFF${TEXT}`)],
    ['windows-1252', windows(TEXT)],
    ['an old Mac', mac(TEXT)],
    ['UTF-16', wide(`\uFEFF${TEXT}`)],
    ['UTF-16 the other way round', wide(`\uFEFF${TEXT}`).swap16()],
    ['UTF-16 without its mark', wide(TEXT)],
  ])('is read with its letters in %s', async (_, bytes) => {
    expect(await rowsIn(bytes)).toEqual(ROWS);
  });

  test.each([
    ['semicolons', TEXT],
    ['commas', TEXT.replaceAll(';', ',')],
    ['tabs', TEXT.replaceAll(';', '\t')],
    ['what Excel says itself', `sep=;\r\n${TEXT}`],
    ['line breaks of an old Mac', TEXT.replaceAll('\r\n', '\r')],
    ['quotes around every cell', TEXT.replaceAll(/[^;\r\n]+/g, '"$&"')],
  ])('is parted by %s', async (_, text) => {
    expect(await rowsIn(strToU8(text))).toEqual(ROWS);
  });

  test('keeps separators, quotes and line breaks inside quotes', async () => {
    const text = 'Namn;Titel\n"Ek; Bo ""Bosse""";"Säljare,\ninne"\nAnna "Annis" Berg;"';
    expect(await rowsIn(strToU8(text))).toEqual([
      ['Namn', 'Titel'],
      ['"Ek', 'Bo ""Bosse"""', '"Säljare,'],
      ['inne"'],
      ['Anna "Annis" Berg', '"'],
    ]);
    expect(await rowsIn(strToU8(text.slice(0, -2)))).toEqual([
      ['Namn', 'Titel'],
      ['Ek; Bo "Bosse"', 'Säljare, inne'],
      ['Anna "Annis" Berg'],
    ]);
  });

  test('keeps the number that each row has in the file', async () => {
    const read = await readPeopleFile(strToU8('Namn\n\nAnna\n\n\nBo\n'));
    expect(read).toEqual({
      ok: true,
      value: [
        {
          name: null,
          rows: [
            { number: 1, cells: ['Namn'] },
            { number: 3, cells: ['Anna'] },
            { number: 6, cells: ['Bo'] },
          ],
        },
      ],
    });
  });
});

describe('A workbook', () => {
  test('gives texts, numbers as they are written, and of a formula what it was saved with', async () => {
    const bytes = workbook({
      Blad1: [
        ['Namn', 'Timmar', 'Nummer'],
        ['Åsa & Öhman', 4.5, { formula: 'WEBSERVICE("http://a.example")', value: '007' }],
        [{ formula: 'CONCAT(A1,B1)', value: 'Bo Ek' }, null, { formula: 'NOW()' }],
      ],
    });
    expect(await rowsIn(bytes)).toEqual([
      ['Namn', 'Timmar', 'Nummer'],
      ['Åsa & Öhman', '4.5', '007'],
      ['Bo Ek', '', ''],
    ]);
  });

  test('gives every sheet that has something in it, by its name', async () => {
    const bytes = workbook({ Tomt: [], Säljare: [['Anna']], Chefer: [['Bo']] });
    expect(await readPeopleFile(bytes)).toEqual({
      ok: true,
      value: [
        { name: 'Säljare', rows: [{ number: 1, cells: ['Anna'] }] },
        { name: 'Chefer', rows: [{ number: 1, cells: ['Bo'] }] },
      ],
    });
  });

  test('is read as a list although its name says something else, and although it holds pictures and macros', async () => {
    const bytes = workbook(
      { Blad1: [['Anna']] },
      { 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]), 'xl/media/image1.png': new Uint8Array(10) },
    );
    expect(await rowsIn(bytes)).toEqual([['Anna']]);
  });

  test('whose dates are dates gives them as they are written here', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const sheet = sheetXml([['Anna']]).replace('</row>', '<c r="B1" s="1"><v>46350</v></c></row>');
    const bytes = workbook(
      { Blad1: [] },
      { 'xl/worksheets/sheet1.xml': strToU8(sheet), 'xl/styles.xml': strToU8(styles) },
    );
    expect(await rowsIn(bytes)).toEqual([['Anna', '2026-11-24']]);
  });
});
