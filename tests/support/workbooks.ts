/** Workbooks as Excel writes them, and as nobody should: made by code, so that what is wrong in each is seen. */
import { strToU8, zipSync, type Zippable } from 'fflate';

type Cell = string | number | null | { readonly formula: string; readonly value?: string };
export type Cells = readonly (readonly Cell[])[];

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with these sheets; `more` lies in the zip beside the usual parts, or in place of them. */
export function workbook(sheets: Readonly<Record<string, Cells>>, more: Zippable = {}): Uint8Array {
  return zipSync({ ...partsOf(sheets), ...more });
}

export function partsOf(sheets: Readonly<Record<string, Cells>>): Record<string, Uint8Array> {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const relations = names.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts = Object.values(sheets).map(
    (cells, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(sheetXml(cells))] as const,
  );
  return {
    '[Content_Types].xml': strToU8(`${HEAD}<Types/>`),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`${HEAD}<Relationships>${relations.join('')}</Relationships>`),
    ...Object.fromEntries(parts),
  };
}

export function sheetXml(cells: Cells): string {
  const rows = cells.map((row, at) => {
    const filled = row.map((cell, column) => cellXml(cell, `${columnName(column)}${at + 1}`));
    return `<row r="${at + 1}">${filled.join('')}</row>`;
  });
  return `${HEAD}<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  const value = cell.value === undefined ? '' : `<v>${escaped(cell.value)}</v>`;
  return `<c r="${place}" t="str"><f>${escaped(cell.formula)}</f>${value}</c>`;
}

const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The bytes with one sequence put in another's place, everywhere. */
export function replacedIn(bytes: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const change = (part: Uint8Array): string => Buffer.from(part).toString('latin1');
  return new Uint8Array(Buffer.from(text.replaceAll(change(from), change(to)), 'latin1'));
}

export function number32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
