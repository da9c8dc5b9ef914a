/** LibreOffice and poppler: the page as a reader sees it. Tests that need them say so where they are missing. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isThere, writePdfs } from '#scripts/libreOffice.ts';

export const canRender = ['soffice', 'pdftotext'].every(isThere);

export interface Line {
  readonly text: string;
  /** Millimetres from the top of the page to the line, and the height of its letters. */
  readonly top: number;
  readonly height: number;
}
export type Page = readonly Line[];

/** The pages of each file, all rendered in one start of LibreOffice. */
export function renderPages(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, readonly Page[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'offers-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, `${name}.docx`), files[name] ?? '');
    writePdfs(
      names.map((name) => join(folder, `${name}.docx`)),
      folder,
    );
    return Object.fromEntries(names.map((name) => [name, pagesOf(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MM_PER_POINT = 25.4 / 72;
const LINE = /<line xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)<\/line>/gs;

function pagesOf(pdf: string): readonly Page[] {
  const html = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  return html
    .split('<page ')
    .slice(1)
    .map((page) => [...page.matchAll(LINE)].map(lineOf));
}

function lineOf([, top, bottom, words]: RegExpExecArray): Line {
  const text = (words ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return { text, top: Number(top) * MM_PER_POINT, height: (Number(bottom) - Number(top)) * MM_PER_POINT };
}
