/** What a Word file says, read back by mammoth: headings, texts, lists, tables, pictures and notes, in order. */
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { all, openDocx, value } from './docxReader.ts';

export type Item =
  | { readonly kind: 'heading1' | 'heading2' | 'text' | 'item'; readonly text: string }
  | { readonly kind: 'table'; readonly headRows: number; readonly rows: readonly (readonly string[])[] };

export interface Chart {
  readonly alt: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export interface Content {
  readonly title: string;
  readonly author: string;
  readonly header: string;
  readonly footer: string;
  readonly items: readonly Item[];
  readonly charts: readonly Chart[];
  readonly notes: readonly { readonly text: string; readonly links: readonly string[] }[];
}

export async function readContent(bytes: Uint8Array): Promise<Content> {
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    // The pictures themselves are not read, and take most of the time.
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  const { body } = new JSDOM(html).window.document;
  const docx = openDocx(bytes);
  const core = docx.xml('docProps/core.xml');
  const notes = [...body.querySelectorAll('li[id^="footnote-"]')];
  const blocks = [...body.children].filter((block) => block.querySelector('li[id^="footnote-"]') === null);
  return {
    title: all(core, 'dc:title')[0]?.text ?? '',
    author: all(core, 'dc:creator')[0]?.text ?? '',
    header: lineOf(docx.xml('word/header1.xml')),
    footer: lineOf(docx.xml('word/footer1.xml')),
    items: blocks.flatMap(itemsOf),
    charts: chartsOf(bytes),
    notes: notes.map(noteOf),
  };
}

function itemsOf(block: Element): readonly Item[] {
  switch (block.tagName) {
    case 'H1':
      return [{ kind: 'heading1', text: marked(block) }];
    case 'H2':
      return [{ kind: 'heading2', text: marked(block) }];
    case 'UL':
    case 'OL':
      return [...block.children].map((item) => ({ kind: 'item', text: marked(item) }));
    case 'TABLE': {
      const rows = [...block.querySelectorAll('tr')];
      const headRows = block.querySelectorAll('thead tr').length;
      return [{ kind: 'table', headRows, rows: rows.map((row) => [...row.children].map(cellText)) }];
    }
    default:
      return [{ kind: 'text', text: marked(block) }];
  }
}

/** A paragraph to a line. */
function cellText(cell: Element): string {
  return [...cell.querySelectorAll('p, li')].map(marked).join('\n');
}

/** Text with its marks: **bold**, [link](#section), [1] for a note, a picture as its alternative text. */
function marked(element: Element): string {
  return [...element.childNodes].map(markedNode).join('');
}

function markedNode(node: ChildNode): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const element = node as Element;
  if (element.tagName === 'BR') return '\n';
  if (element.tagName === 'IMG') return `<${element.getAttribute('alt') ?? ''}>`;
  const inside = marked(element);
  if (element.tagName === 'STRONG') return `**${inside}**`;
  const href = element.getAttribute('href') ?? '';
  return href.startsWith('#') && !href.startsWith('#footnote') ? `[${inside}](${href})` : inside;
}

function noteOf(note: Element): Content['notes'][number] {
  const links = [...note.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  const text = note.textContent.replace('↑', '').trim();
  return { text, links: links.filter((link) => !link.startsWith('#')) };
}

function lineOf(part: ReturnType<ReturnType<typeof openDocx>['xml']>): string {
  return all(part, 'w:t')
    .map((run) => run.text)
    .join('');
}

function chartsOf(bytes: Uint8Array): readonly Chart[] {
  const docx = openDocx(bytes);
  const alts = all(docx.xml('word/document.xml'), 'wp:docPr').flatMap((properties, at, list) => {
    const anchors = all(docx.xml('word/document.xml'), 'a:graphicData');
    const isChart = list.length === anchors.length && value(anchors[at], 'uri').endsWith('/chart');
    return isChart ? [value(properties, 'descr')] : [];
  });
  const parts = docx.names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
  return parts.map((part, at) => {
    const series = all(docx.xml(part), 'c:ser');
    const points = (name: string, of: (typeof series)[number] | undefined) =>
      all(all(of, name)[0], 'c:pt').map((point) => all(point, 'c:v')[0]?.text ?? '');
    return {
      alt: alts[at] ?? '',
      categories: points('c:cat', series[0]),
      series: series.map((one) => ({ name: points('c:tx', one).join(''), values: valuesOf(one) })),
    };
  });
}

/** A value that nobody has said is a point left out. */
function valuesOf(series: ReturnType<typeof all>[number]): readonly (number | null)[] {
  const [values] = all(series, 'c:val');
  const count = Number(value(all(values, 'c:ptCount')[0], 'val'));
  const points = new Map(
    all(values, 'c:pt').map((point) => [value(point, 'idx'), Number(all(point, 'c:v')[0]?.text)]),
  );
  return Array.from({ length: count }, (_, at) => points.get(String(at)) ?? null);
}
