/** The words and tables of an offer with nothing of its design: what another Word library is asked to write. */
import type { Block, Proposal } from '#domain/proposal/blocks.ts';
import { visibleText, type Text } from '#domain/proposal/text.ts';
import { isList, isText, type Figure } from '#electron/documents/word/blockKinds.ts';

export type Content = readonly Piece[];
type Piece =
  | { readonly kind: 'heading' | 'line'; readonly text: string }
  /** Every row has the same number of cells, two or more. The first is the head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export function contentOf({ cover, sections, notes }: Proposal): Content {
  const parties = cover.parties.flatMap(({ label, name, lines: more }) => [label, name, ...more]);
  return [
    ...lines([cover.kicker, cover.headline, cover.subtitle, ...parties]),
    table(cover.facts.map(({ label, text }) => [label, text])),
    ...sections.flatMap(({ title, blocks }): Content => [
      { kind: 'heading', text: title },
      ...blocks.flatMap(piecesOf),
    ]),
    ...lines(notes.map(({ text }) => text)),
  ];
}

function piecesOf(block: Block): Content {
  if (isText(block)) return lines([block.text]);
  if (isList(block)) return lines(block.items);
  return isSpoken(block) ? lines(textsOf(block)) : [table(rowsOf(block))];
}

/** What is words in a frame or a picture; the other figures are tables, a chart by its numbers. */
type Spoken = Extract<Figure, { readonly type: 'pair' | 'steps' | 'callout' | 'keyCard' }>;

function isSpoken(block: Figure): block is Spoken {
  const { type } = block;
  return type === 'pair' || type === 'steps' || type === 'callout' || type === 'keyCard';
}

function textsOf(block: Spoken): readonly Text[] {
  switch (block.type) {
    case 'pair':
      return [block.left, block.right].flatMap(({ title, items }) => [title, ...items]);
    case 'steps':
      return block.items.flatMap(({ title, text }) => [title, text]);
    case 'callout':
      return [block.title, block.text];
    case 'keyCard':
      return [
        `${block.figure} ${block.unit}`,
        ...block.beside.flatMap(({ figure, unit, label }) => [`${figure} ${unit}`, label]),
        block.caption,
      ];
  }
}

function rowsOf(block: Exclude<Figure, Spoken>): readonly (readonly Text[])[] {
  switch (block.type) {
    case 'table':
      return [block.columns.map(({ text }) => text), ...block.rows];
    case 'calendar':
      return [
        [block.weekWord, ...block.weeks.map(({ isoWeek }) => String(isoWeek))],
        ...block.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
      ];
    case 'signatures':
      return [[block.left, block.right], ...block.lines.map((line) => [line, line])];
    case 'hoursChart':
      return [
        ['', block.needsWord, block.hasWord],
        ...block.coaches.map(({ name, needs, has }) => [name, String(needs), String(has ?? '')]),
      ];
    case 'costBars':
      return block.bars.map(({ label, text }) => [label, text]);
  }
}

function lines(texts: readonly Text[]): Content {
  return texts.map((text) => ({ kind: 'line', text: visibleText(text) }));
}

function table(rows: readonly (readonly Text[])[]): Piece {
  return { kind: 'table', rows: rows.map((cells) => cells.map(visibleText)) };
}
