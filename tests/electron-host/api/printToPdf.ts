/** Electron's `webContents.printToPDF`, by the option names and the checks of Electron itself; an option it has not is refused. */
import type { PrintToPDFOptions } from 'electron';
import type { Session } from '../chromium/connection.ts';

/** Inches, upright. */
const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
  Ledger: [17, 11],
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
};

const PLAIN = [
  ...['landscape', 'displayHeaderFooter', 'printBackground', 'scale', 'pageRanges', 'headerTemplate'],
  ...['footerTemplate', 'preferCSSPageSize', 'generateTaggedPDF', 'generateDocumentOutline'],
];

export async function printToPdf(session: Session, options: PrintToPDFOptions): Promise<Buffer> {
  const { pageSize = 'Letter', margins = {}, ...plain } = options;
  const unknown = Object.keys(plain).find((name) => !PLAIN.includes(name));
  if (unknown !== undefined)
    throw new Error(`The stand-in for Electron has no option '${unknown}' of printToPDF`);
  const [paperWidth, paperHeight] = sizeOf(pageSize);
  const { top, bottom, left, right } = margins;
  const { data } = await session.send('Page.printToPDF', {
    ...plain,
    ...{ paperWidth, paperHeight },
    ...given({ marginTop: top, marginBottom: bottom, marginLeft: left, marginRight: right }),
  });
  return Buffer.from(data, 'base64');
}

function sizeOf(pageSize: NonNullable<PrintToPDFOptions['pageSize']>): readonly [number, number] {
  if (typeof pageSize !== 'string') return [pageSize.width, pageSize.height];
  const size = PAPERS[pageSize];
  if (size === undefined) throw new Error(`Invalid pageSize ${pageSize}`);
  return size;
}

/** What is not given is left to Chromium, which begins with the same as Electron. */
function given(margins: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(margins).flatMap(([name, inches]) => (inches === undefined ? [] : [[name, inches]])),
  );
}
