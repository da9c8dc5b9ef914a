/** Blocks by what they are made of, and how one stands to the next. */
import type { Block } from '#domain/proposal/blocks.ts';
import type { Style } from './looks.ts';

export const TEXT_STYLES = {
  lead: 'Lead',
  paragraph: 'Normal',
  small: 'Small',
  heading: 'Heading2',
  verdict: 'Verdict',
} as const satisfies Record<string, Style>;

export type TextBlock = Extract<Block, { type: keyof typeof TEXT_STYLES }>;
type ListBlock = Extract<Block, { type: 'bullets' | 'numbered' | 'quotes' }>;
/** Tables, pictures and boxes. */
export type Figure = Exclude<Block, TextBlock | ListBlock>;

export const isText = (block: Block): block is TextBlock => block.type in TEXT_STYLES;
export const isList = (block: Block): block is ListBlock =>
  block.type === 'bullets' || block.type === 'numbered' || block.type === 'quotes';

/** A paragraph before a list, a table or a picture stands on its page. */
export const introduces = (block: TextBlock, next: Block | undefined): boolean =>
  block.type === 'paragraph' && next !== undefined && !isText(next) && next.type !== 'callout';

/** A note under a table stands on the page where the table ends. */
export const belongsTo = (next: Block | undefined): boolean => next?.type === 'small';
