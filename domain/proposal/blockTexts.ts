import type { Block } from './blocks.ts';
import type { Text } from './text.ts';

/** Every Text of a block, in the order it is read. Its other strings are plain and hold no marks. */
export function textsOf(block: Block): readonly Text[] {
  if (block.type === 'pair') return [...block.left.items, ...block.right.items];
  if (block.type === 'table') return [...block.columns.map((column) => column.text), ...block.rows.flat()];
  if (block.type === 'keyCard') return block.beside.map((figure) => figure.label);
  if (block.type === 'steps') return [];
  if ('items' in block) return block.items;
  return 'text' in block ? [block.text] : [];
}
