/** Tables of a Word file: widths that add up, rows that stay whole, heads that are marked. */
import { all, children, value, type XmlElement } from './docxReader.ts';

/** Twips, for rounding. */
const SPARE = 2;
/** A row with more letters than this is higher than a page, and may split. */
const LONG_ROW = 1200;

export function tableFaults(document: XmlElement | undefined): readonly string[] {
  const most = textWidth(document);
  return all(document, 'w:tbl').flatMap((table, at) =>
    [...gridFaults(table, most), ...headFaults(table), ...rowFaults(table)].map(
      (fault) => `table ${at + 1}: ${fault}`,
    ),
  );
}

const number = (element: XmlElement | undefined, attribute: string): number =>
  Number(value(element, attribute));

/** Between the margins of the narrowest section, in twips. */
function textWidth(document: XmlElement | undefined): number {
  const widths = all(document, 'w:sectPr').map((section) => {
    const [size] = children(section, 'w:pgSz');
    const [margins] = children(section, 'w:pgMar');
    return number(size, 'w:w') - number(margins, 'w:left') - number(margins, 'w:right');
  });
  return Math.min(...widths) + SPARE;
}

function gridFaults(table: XmlElement, most: number): readonly string[] {
  const [properties] = children(table, 'w:tblPr');
  const width = number(children(properties, 'w:tblW')[0], 'w:w');
  const [grid] = children(table, 'w:tblGrid');
  const columns =
    grid === undefined ? [] : children(grid, 'w:gridCol').map((column) => number(column, 'w:w'));
  const sum = columns.reduce((all, column) => all + column, 0);
  return [
    ...(sum === width ? [] : [`columns of ${sum} twips in a table of ${width}`]),
    ...(width > most ? [`${width} twips wide, past the margin`] : []),
    ...rowsOf(table).flatMap((row, at) => {
      const spans = cellsOf(row).map((cell) => number(part(cell, 'w:gridSpan'), 'w:val') || 1);
      const widths = cellsOf(row).map((cell) => number(part(cell, 'w:tcW'), 'w:w'));
      return [
        ...(sumOf(spans) === columns.length
          ? []
          : [`row ${at + 1} fills ${sumOf(spans)} of ${columns.length} columns`]),
        ...(sumOf(widths) === width ? [] : [`row ${at + 1} is ${sumOf(widths)} twips wide`]),
      ];
    }),
  ];
}

/** A table that says it has a first row of heads repeats that row and tells what it holds. */
function headFaults(table: XmlElement): readonly string[] {
  const isData = ['1', 'true', 'on'].includes(value(all(table, 'w:tblLook')[0], 'w:firstRow'));
  if (!isData) return [];
  const [first] = rowsOf(table);
  const isRepeated = first !== undefined && all(first, 'w:tblHeader').length > 0;
  return [
    ...(isRepeated ? [] : ['its head is not marked']),
    ...(value(all(table, 'w:tblCaption')[0]) === '' ? ['it has no alternative text'] : []),
  ];
}

function rowFaults(table: XmlElement): readonly string[] {
  return rowsOf(table).flatMap((row, at) => {
    const staysWhole = all(row, 'w:cantSplit').some((mark) => !['false', '0'].includes(value(mark)));
    const ends = cellsOf(row).filter((cell) => cell.children.at(-1)?.name !== 'w:p');
    return [
      ...(staysWhole || row.text.length > LONG_ROW ? [] : [`row ${at + 1} may split`]),
      ...ends.map(() => `a cell of row ${at + 1} does not end with a paragraph`),
    ];
  });
}

const rowsOf = (table: XmlElement): readonly XmlElement[] => children(table, 'w:tr');
const cellsOf = (row: XmlElement): readonly XmlElement[] => children(row, 'w:tc');
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function part(cell: XmlElement, name: string): XmlElement | undefined {
  const [properties] = children(cell, 'w:tcPr');
  return children(properties, name)[0];
}
