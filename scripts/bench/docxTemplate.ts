/** The template that docxtemplater fills with the content of an offer: loops over lines and over the rows of tables. */
import { strToU8, zipSync } from 'fflate';
import type { Content } from './content.ts';

/** One item of the loop over everything. A table stands under its number of columns, the only loop there is for one. */
export type TemplateItem = Readonly<Record<string, unknown>>;

export function templateItems(content: Content): readonly TemplateItem[] {
  return content.map((piece) => {
    if (piece.kind !== 'table') return { [piece.kind]: piece.text };
    const rows = piece.rows.map((cells) => Object.fromEntries(cells.map((text, n) => [`c${n}`, text])));
    return { [`table${piece.rows[0]?.length ?? 0}`]: { rows } };
  });
}

/** A Word file with a loop for lines, one for headings, and one for the tables of each number of columns. */
export function templateFor(content: Content): Uint8Array {
  const columns = new Set(
    content.map((piece) => (piece.kind === 'table' ? (piece.rows[0]?.length ?? 0) : 0)).filter((n) => n > 0),
  );
  const body = [
    paragraph('{#items}'),
    ...['line', 'heading'].map(
      (kind) => paragraph(`{#${kind}}`) + paragraph(`{${kind}}`) + paragraph(`{/${kind}}`),
    ),
    ...[...columns].map(
      (count) => paragraph(`{#table${count}}`) + table(count) + paragraph(`{/table${count}}`),
    ),
    paragraph('{/items}'),
  ].join('');
  return zipSync({
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': strToU8(
      `${XML}<w:document xmlns:w="${WORD}"><w:body>${body}<w:p/><w:sectPr/></w:body></w:document>`,
    ),
  });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const FORMATS = 'http://schemas.openxmlformats.org';
const WORD = `${FORMATS}/wordprocessingml/2006/main`;
const PACKAGE = `${FORMATS}/package/2006`;
const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${DOCUMENT_TYPE}"/></Types>`;
const RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${FORMATS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A loop that starts in the first cell and ends in the last repeats the row. */
function table(columns: number): string {
  const cells = Array.from({ length: columns }, (_, n) => {
    const text = `${n === 0 ? '{#rows}' : ''}{c${n}}${n === columns - 1 ? '{/rows}' : ''}`;
    return `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
  });
  const grid = '<w:gridCol/>'.repeat(columns);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl>`;
}
