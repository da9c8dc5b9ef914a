/** The offer, or pages by themselves, as a Word file. Layout only: what is said, and in which order, is decided before. */
import { randomUUID } from 'node:crypto';
import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { Handout, Proposal } from '#domain/proposal/blocks.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { coverPage } from './cover.ts';
import { fitted } from './fitPages.ts';
import { footnotes } from './footnotes.ts';
import type { StyleSizes } from './looks.ts';
import { numberNotes } from './notes.ts';
import { PAGE, TEXT_TWIPS, TEXT_WIDTH, twips } from './page.ts';
import { pagesOf } from './paging.ts';
import { paletteOf } from '#domain/proposal/palette.ts';
import { listNumbering } from './paragraphs.ts';
import { body } from './body.ts';
import type { Sheet } from './sheet.ts';
import { FONTS, styleSheet } from './styles.ts';
import { shorten } from './textMeasure.ts';
import { themeColors } from './themeColors.ts';

/** `brand`: six hex digits; the house's own colour where it is not given or is none. */
export async function writeWord(whole: Proposal, brand?: string): Promise<Uint8Array> {
  const proposal = fitted(whole);
  const sheet = await sheetFor(proposal, brand);
  return written(proposal, proposal.cover.subtitle, sheet, [
    coverSection(proposal, sheet),
    bodySection(proposal, sheet),
  ]);
}

/** Pages without a cover. */
export async function writeHandout(handout: Handout): Promise<Uint8Array> {
  const sheet = await sheetFor(handout);
  return written(handout, handout.header.left, sheet, [bodySection(handout, sheet)]);
}

export async function sheetFor(
  { languageTag, notes, sections }: Pick<Handout, 'languageTag' | 'notes' | 'sections'>,
  brand?: string,
): Promise<Sheet> {
  const { word } = await loadTexts(languageTag.startsWith('sv') ? 'sv' : 'en');
  const numbers = new Intl.NumberFormat(languageTag, { maximumFractionDigits: 1 });
  return {
    palette: paletteOf(brand),
    words: word,
    notes: numberNotes(notes.map((note) => note.id)),
    sections: new Set(sections.map((section) => section.id)),
    lists: { bullets: randomUUID(), numbered: randomUUID() },
    number: (value) => numbers.format(value),
  };
}

export function written(
  { title, author, languageTag, notes }: Pick<Handout, 'title' | 'author' | 'languageTag' | 'notes'>,
  subject: string,
  sheet: Sheet,
  sections: readonly ISectionOptions[],
  sizes?: StyleSizes,
): Promise<Uint8Array> {
  const document = new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    theme: { name: 'Men sen då?', colors: themeColors(sheet.palette), fonts: FONTS },
    styles: styleSheet(sheet, languageTag, sizes),
    numbering: listNumbering(sheet),
    footnotes: footnotes(notes, sheet),
    sections,
  });
  return Packer.toBuffer(document);
}

const A4 = { width: twips(PAGE.width), height: twips(PAGE.height) };
const SIDES = { left: twips(PAGE.side), right: twips(PAGE.side) };

function coverSection(proposal: Proposal, sheet: Sheet): ISectionOptions {
  const margin = { ...SIDES, top: twips(18), bottom: twips(12) };
  return { properties: { page: { size: A4, margin } }, children: coverPage(proposal, sheet) };
}

function bodySection(proposal: Handout, sheet: Sheet): ISectionOptions {
  const { margins, placements } = pagesOf(proposal);
  const margin = {
    ...SIDES,
    top: twips(margins.top),
    bottom: twips(margins.bottom),
    header: twips(PAGE.header),
    footer: twips(PAGE.footer),
  };
  return {
    properties: { type: 'nextPage', page: { size: A4, margin } },
    headers: { default: pageHeader(proposal.header) },
    footers: { default: pageFooter(proposal.footer) },
    children: body(proposal, placements, sheet),
  };
}

/** Each of the two stands on one line beside the other. */
const half = (text: string): string => shorten(text, TEXT_WIDTH / 2 - 4, 'Header');
const tabStops = [{ type: 'right', position: TEXT_TWIPS }] as const;

function pageHeader({ left, right }: Proposal['header']): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops,
        children: [new TextRun({ children: [half(left), new Tab(), half(right)] })],
      }),
    ],
  });
}

function pageFooter({ left, page, of }: Proposal['footer']): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops,
        children: [
          new TextRun({ children: [half(left), new Tab(), `${page}\u00a0`] }),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(`\u00a0${of}\u00a0`),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
