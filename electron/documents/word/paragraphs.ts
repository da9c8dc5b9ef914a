/** Paragraphs by the name of their style. */
import { Paragraph, type INumberingOptions, type IParagraphOptions } from 'docx';
import type { Text } from '#domain/proposal/text.ts';
import type { Style } from './looks.ts';
import { runs } from './runs.ts';
import type { Sheet } from './sheet.ts';

type Options = Omit<IParagraphOptions, 'children' | 'style' | 'text'>;

export function paragraph(text: Text, style: Style, sheet: Sheet, options: Options = {}): Paragraph {
  const { keepNext = false, ...others } = options;
  return new Paragraph({
    ...others,
    ...keptWithNext(keepNext),
    ...(style === 'Normal' ? {} : { style }),
    children: runs(text, sheet),
  });
}

/** A mark that is written out as false is still taken for a mark by some readers, so it is written only where it holds. */
export const keptWithNext = (keepNext: boolean) => (keepNext ? ({ keepNext: true } as const) : {});

/** Air of so many points, where no paragraph can carry the space itself: after a table, above a card. */
export function gap(points: number, keepNext = false): Paragraph {
  return new Paragraph({
    style: 'Gap',
    ...keptWithNext(keepNext),
    spacing: { before: 0, after: 0, line: points * 20, lineRule: 'exact' },
  });
}

/** Lines of a list; a short list stays whole. */
export function listOf(
  items: readonly Text[],
  kind: 'bullets' | 'numbered',
  sheet: Sheet,
): readonly Paragraph[] {
  return items.map((item, at) =>
    paragraph(item, 'ListParagraph', sheet, {
      keepNext: at < items.length - 1 && (items.length < 7 || at === 0 || at === items.length - 2),
      numbering: { reference: sheet.lists[kind], level: 0, ...(at === 0 ? { restart: true } : {}) },
    }),
  );
}

export function listNumbering({ palette, lists }: Sheet): INumberingOptions {
  const level = (format: 'bullet' | 'decimal', text: string) => ({
    level: 0,
    format,
    text,
    alignment: 'left' as const,
    style: {
      paragraph: { indent: { left: 320, hanging: 320 } },
      run: { color: palette.fill, bold: true },
    },
  });
  return {
    config: [
      { reference: lists.bullets, levels: [level('bullet', '–')] },
      { reference: lists.numbered, levels: [level('decimal', '%1.')] },
    ],
  };
}
