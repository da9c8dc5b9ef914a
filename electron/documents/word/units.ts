/** A block as the pieces that a page break may not cut, and how high each stands. */
import type { Block, Calendar, Section, Table } from '#domain/proposal/blocks.ts';
import { belongsTo, introduces, isList, isText, TEXT_STYLES, type Figure } from './blockKinds.ts';
import { calendarSizeOf, HEAD_ROWS, isWhole } from './calendarSize.ts';
import { keepsNext, WHOLE_ROWS } from './dataTable.ts';
import { costBarsHeight, COST_BARS_UNITS_PER_MM } from './drawings/costBars.ts';
import {
  calloutHeight,
  listHeights,
  pairHeight,
  sumOf,
  tableRowHeights,
  textBlockHeight,
} from './heights.ts';
import { hoursChartHeight } from './hoursChart.ts';
import { lookOf } from './looks.ts';
import { signaturesHeight } from './signatures.ts';

export interface Unit {
  /** Millimetres. */
  readonly height: number;
  readonly keepNext: boolean;
  /** Height of the head that is repeated above it where it opens a page. */
  readonly head?: number;
}

const KEY_CARD = 83;
const STEPS = 20;
const LEGEND = 8;
const AFTER_TABLE = 2.5;
const PICTURE_SPACE = 3;

export function unitsOf(block: Block, section: Section, next: Block | undefined): readonly Unit[] {
  if (isText(block)) {
    const keepNext = (lookOf(TEXT_STYLES[block.type]).keepNext ?? false) || introduces(block, next);
    return single(textBlockHeight(block.text, TEXT_STYLES[block.type]), keepNext);
  }
  if (!isList(block)) return figureUnits(block, section, next);
  if (block.type === 'quotes') return block.items.flatMap((item) => single(textBlockHeight(item, 'Told')));
  const heights = listHeights(block.items);
  return heights.map((height, at) => ({ height, keepNext: at < heights.length - 1 && heights.length < 7 }));
}

function figureUnits(block: Figure, section: Section, next: Block | undefined): readonly Unit[] {
  switch (block.type) {
    case 'callout':
      return single(calloutHeight(block));
    case 'pair':
      return single(pairHeight(block) + 6);
    case 'keyCard':
      return single(KEY_CARD);
    case 'steps':
      return single(STEPS);
    case 'costBars':
      return single(costBarsHeight(block.bars.length) / COST_BARS_UNITS_PER_MM + PICTURE_SPACE, true);
    case 'hoursChart':
      return single(hoursChartHeight(block.coaches.length) + PICTURE_SPACE, true);
    case 'signatures':
      return single(signaturesHeight(block.lines.length));
    case 'calendar':
      return calendarUnits(block, section);
    case 'table':
      return tableUnits(block, belongsTo(next));
  }
}

function tableUnits(block: Table, followed: boolean): readonly Unit[] {
  const [head = 0, ...rows] = tableRowHeights(block);
  if (rows.length <= WHOLE_ROWS) return single(head + sumOf(rows) + AFTER_TABLE, followed);
  return [
    { height: head, keepNext: true },
    ...rows.map((height, at) => ({ height, keepNext: keepsNext(at, rows.length, followed), head })),
  ];
}

function calendarUnits(calendar: Calendar, section: Section): readonly Unit[] {
  const size = calendarSizeOf(section);
  const head = HEAD_ROWS * size.row;
  const below = calendar.legend.length > 0 ? LEGEND : AFTER_TABLE;
  if (isWhole(calendar, size)) return single(head + calendar.rows.length * size.row + below);
  return [
    { height: head, keepNext: true },
    ...calendar.rows.map((row) => ({ height: size.row, keepNext: row.strong === true, head })),
    ...single(below),
  ];
}

const single = (height: number, keepNext = false): readonly Unit[] => [{ height, keepNext }];
