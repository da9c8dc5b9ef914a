/** How high each block stands, in millimetres, reckoned before Word sets a line: what the page breaks are chosen by. */
import type { Block, Table, Titled } from '#domain/proposal/blocks.ts';
import { plain, type Text } from '#domain/proposal/text.ts';
import type { Style } from './looks.ts';
import { TEXT_WIDTH } from './page.ts';
import { textHeight } from './textMeasure.ts';

const CELL_SIDES = 3.2;
const CELL_ENDS = 2.1;
const PAIR_SIDE = 79;
const LIST_INDENT = 5.6;

export const textBlockHeight = (text: Text, style: Style): number => textHeight(text, TEXT_WIDTH, style);

export const listHeights = (items: readonly Text[], width: number = TEXT_WIDTH): readonly number[] =>
  items.map((item) => textHeight(item, width - LIST_INDENT, 'ListParagraph'));

export function cellHeight(block: Table, text: Text, column: number): number {
  const sum = block.columns.reduce((all, one) => all + one.width, 0);
  const width = ((block.columns[column]?.width ?? sum) / sum) * TEXT_WIDTH - CELL_SIDES;
  const style = column === 0 ? 'TableKey' : 'TableText';
  const lines = text.split('\n').map((part, at) => textHeight(part, width, at > 0 ? 'TableQuiet' : style));
  return CELL_ENDS + sumOf(lines);
}

/** Head first. */
export function tableRowHeights(block: Table): readonly number[] {
  const head = Math.max(...block.columns.map((column, at) => cellHeight(block, column.text, at)));
  return [
    head,
    ...block.rows.map((cells) => Math.max(...cells.map((text, at) => cellHeight(block, text, at)))),
  ];
}

export function pairHeight({ left, right }: Extract<Block, { type: 'pair' }>): number {
  const side = ({ items }: Titled): number => 11 + sumOf(listHeights(items, PAIR_SIDE));
  return Math.max(side(left), side(right));
}

export const calloutHeight = ({ title, text }: Extract<Block, { type: 'callout' }>): number =>
  textBlockHeight(plain(title), 'CalloutTitle') + textHeight(text, TEXT_WIDTH - 4, 'Callout');

export const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);
