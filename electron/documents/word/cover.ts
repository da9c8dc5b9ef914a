/** The cover: the score, both parties, what holds until when, and linked contents without page numbers. */
import { InternalHyperlink, Paragraph, TextRun, TextWrappingType, type Table } from 'docx';
import type { Party, Proposal } from '#domain/proposal/blocks.ts';
import { plain } from '#domain/proposal/text.ts';
import type { Drawn } from './drawBlock.ts';
import { logoDrawing } from './drawings/logo.ts';
import { scoreDrawing } from './drawings/score.ts';
import type { Style } from './looks.ts';
import { columnWidths, PAGE, TEXT_TWIPS, TEXT_WIDTH, twips } from './page.ts';
import { gap, paragraph } from './paragraphs.ts';
import { imageRun, logoRun } from './pictures.ts';
import type { Sheet } from './sheet.ts';
import { cell, line, row, table } from './tables.ts';
import { shorten, sizeThatFits, textWidth } from './textMeasure.ts';

const COLUMNS = 3;
/** The picture ends here; the words begin below it. */
const WORDS_FROM = 131;
/** Lines that the fixed room of the cover has for a name of any length. */
const SUBTITLE_LINES = 2.7;
/** A reckoned line that is fuller than this may still break. */
const ONE_LINE = TEXT_WIDTH * 0.96;
const SUBTITLE_SIZES = [14.5, 14, 13.5, 13, 12.5];
const NAME_LINES = 1.8;
/** Millimetres: the same room whether there is a logo or only its place. */
const LOGO = { width: 58, height: (58 * 110) / 620 };

export function coverPage({ cover, sections }: Proposal, sheet: Sheet): readonly Drawn[] {
  return [
    scorePicture(cover, sheet),
    paragraph(plain(cover.kicker), 'CoverKicker', sheet, {
      spacing: { before: twips(WORDS_FROM), after: 20 },
    }),
    paragraph(plain(cover.headline), 'Title', sheet),
    subtitle(cover.subtitle),
    gap(14),
    columns(
      cover.parties.map((party) => partyLines(party, sheet)),
      Math.max(2, cover.parties.length),
      sheet,
    ),
    gap(8),
    columns(
      cover.facts
        .map(({ label, text }) => [label, text])
        .map(([label = '', text = '']) => [
          paragraph(plain(label), 'CoverLabel', sheet),
          paragraph(`**${plain(text)}**`, 'CoverText', sheet),
        ]),
      COLUMNS,
      sheet,
    ),
    gap(8),
    columns(contents(cover.contentsTitle, sections, sheet), COLUMNS, sheet),
    gap(1),
  ];
}

/** On one line where a somewhat smaller size allows it; else in lines of about one length, so that no word hangs alone. */
function subtitle(text: string): Paragraph {
  const size = sizeThatFits(text, ONE_LINE, 'CoverSubtitle', SUBTITLE_SIZES);
  if (textWidth(text, 'CoverSubtitle', size) <= ONE_LINE) {
    return new Paragraph({ style: 'CoverSubtitle', children: [new TextRun({ text, size: size * 2 })] });
  }
  const shown = shorten(text, TEXT_WIDTH * SUBTITLE_LINES, 'CoverSubtitle');
  const length = textWidth(shown, 'CoverSubtitle');
  const even = (length / Math.ceil(length / TEXT_WIDTH)) * 1.15;
  return new Paragraph({
    style: 'CoverSubtitle',
    indent: { right: twips(Math.max(0, TEXT_WIDTH - even)) },
    children: [new TextRun(shown)],
  });
}

function scorePicture(cover: Proposal['cover'], sheet: Sheet): Paragraph {
  const image = imageRun(scoreDrawing(cover.score, sheet.palette), {
    // A millimetre past the edge, so that no white hairline shows.
    width: PAGE.width + 1,
    resolution: 1654,
    name: sheet.words.pictures.score,
    alt: cover.scoreAlt,
    floating: {
      horizontalPosition: { relative: 'page', offset: 0 },
      verticalPosition: { relative: 'page', offset: 0 },
      behindDocument: true,
      allowOverlap: true,
      wrap: { type: TextWrappingType.NONE },
    },
  });
  return new Paragraph({ style: 'CoverText', children: [image] });
}

function partyLines(party: Party, sheet: Sheet): readonly Paragraph[] {
  const width = TEXT_WIDTH / 2 - 4;
  const named = { name: sheet.words.pictures.logo, alt: party.logoAlt };
  const logo =
    party.logo === undefined
      ? imageRun(logoDrawing(party.name, sheet.palette), { ...named, width: LOGO.width, resolution: 900 })
      : logoRun(party.logo, LOGO, named);
  const short = (text: string, style: Style): string => plain(shorten(text, width * NAME_LINES, style));
  return [
    paragraph(plain(party.label), 'CoverLabel', sheet),
    new Paragraph({ style: 'CoverText', spacing: { before: 20, after: 50 }, children: [logo] }),
    paragraph(`**${short(party.name, 'CoverText')}**`, 'CoverText', sheet),
    ...party.lines.map((text) => paragraph(short(text, 'CoverText'), 'CoverText', sheet)),
  ];
}

function contents(
  title: string,
  sections: Proposal['sections'],
  sheet: Sheet,
): readonly (readonly Paragraph[])[] {
  const perColumn = Math.ceil(sections.length / COLUMNS);
  return Array.from({ length: COLUMNS }, (_, column) => [
    paragraph(column === 0 ? plain(title) : '', 'CoverLabel', sheet),
    ...sections.slice(column * perColumn, (column + 1) * perColumn).map(
      (section) =>
        new Paragraph({
          style: 'Contents',
          children: [new InternalHyperlink({ anchor: section.id, children: [new TextRun(section.title)] })],
        }),
    ),
  ]);
}

/** Columns of one width under a hairline; a place without content stays empty. */
function columns(parts: readonly (readonly Paragraph[])[], count: number, sheet: Sheet): Table {
  const widths = columnWidths(
    Array.from({ length: count }, () => 1),
    TEXT_TWIPS,
  );
  const cells = widths.map((width, at) =>
    cell(parts[at] ?? [paragraph('', 'CoverText', sheet)], width, {
      borders: { top: line(sheet.palette.line) },
      padding: { top: 80, bottom: 40, left: 0, right: 120 },
    }),
  );
  return table({ widths, rows: [row(cells)] });
}
