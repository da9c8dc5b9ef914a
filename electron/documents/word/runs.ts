/** A line of the offer as Word runs. */
import { InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { parseText, type Inline, type Text } from '#domain/proposal/text.ts';
import type { Sheet } from './sheet.ts';

export function runs(text: Text, sheet: Sheet): readonly ParagraphChild[] {
  return parseText(text).flatMap((piece) => runsOf(piece, sheet));
}

function runsOf(piece: Inline, sheet: Sheet): readonly ParagraphChild[] {
  switch (piece.kind) {
    case 'text':
      return [new TextRun(piece.text)];
    case 'bold':
      return [new TextRun({ text: piece.text, bold: true })];
    case 'note':
      return sheet.notes.reference(piece.id);
    case 'link':
      return sheet.sections.has(piece.section)
        ? [
            new InternalHyperlink({
              anchor: piece.section,
              children: [new TextRun({ text: piece.text, style: 'Hyperlink' })],
            }),
          ]
        : [new TextRun(piece.text)];
  }
}
