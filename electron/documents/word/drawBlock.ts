/** A block of the offer as Word draws it. */
import type { Paragraph, Table } from 'docx';
import type { Block, Calendar } from '#domain/proposal/blocks.ts';
import { plain } from '#domain/proposal/text.ts';
import { belongsTo, introduces, isList, isText, TEXT_STYLES, type Figure } from './blockKinds.ts';
import { calendarLegend } from './calendarLegend.ts';
import type { CalendarSize } from './calendarSize.ts';
import { calendarTable } from './calendarTable.ts';
import { dataTable } from './dataTable.ts';
import { costBarsDrawing } from './drawings/costBars.ts';
import { stepsDrawing } from './drawings/steps.ts';
import { hoursChart } from './hoursChart.ts';
import { keyCard } from './keyCard.ts';
import { TEXT_WIDTH } from './page.ts';
import { pairTable } from './pairTable.ts';
import { gap, listOf, paragraph } from './paragraphs.ts';
import { picture } from './pictures.ts';
import type { Sheet } from './sheet.ts';
import { signatures } from './signatures.ts';

export type Drawn = Paragraph | Table;

/** What a block needs to know of its section. */
interface Surroundings {
  readonly next: Block | undefined;
  readonly calendarSize: CalendarSize;
}

export function drawBlock(block: Block, around: Surroundings, sheet: Sheet): readonly Drawn[] {
  if (isText(block)) {
    const options = introduces(block, around.next) ? { keepNext: true } : {};
    return [paragraph(block.text, TEXT_STYLES[block.type], sheet, options)];
  }
  if (!isList(block)) return drawFigure(block, around, sheet);
  if (block.type !== 'quotes') return listOf(block.items, block.type, sheet);
  return [...block.items.map((item) => paragraph(item, 'Told', sheet)), gap(5)];
}

function drawFigure(block: Figure, around: Surroundings, sheet: Sheet): readonly Drawn[] {
  const { palette, words } = sheet;
  switch (block.type) {
    case 'callout':
      return [paragraph(plain(block.title), 'CalloutTitle', sheet), paragraph(block.text, 'Callout', sheet)];
    case 'table': {
      const isFollowed = belongsTo(around.next);
      return [dataTable(block, sheet, isFollowed), gap(7, isFollowed)];
    }
    case 'pair':
      return [gap(4, true), pairTable(block, sheet), gap(2)];
    case 'keyCard':
      return [gap(3.5, true), keyCard(block, sheet), gap(2)];
    case 'steps': {
      const options = { width: TEXT_WIDTH, name: words.pictures.steps, alt: block.alt };
      return [picture(stepsDrawing(block.items, palette), options), gap(4)];
    }
    case 'costBars': {
      const options = { width: TEXT_WIDTH, name: words.pictures.costs, alt: block.alt };
      return [gap(2, true), picture(costBarsDrawing(block, palette), options, true)];
    }
    case 'hoursChart':
      return [hoursChart(block, sheet)];
    case 'calendar':
      return [gap(3, true), calendarTable(block, around.calendarSize, sheet), belowCalendar(block, sheet)];
    case 'signatures':
      return [signatures(block, sheet), gap(2)];
  }
}

/** Only the first calendar of a plan explains its letters. */
const belowCalendar = ({ legend }: Calendar, sheet: Sheet): Drawn =>
  legend.length > 0 ? calendarLegend(legend, sheet) : gap(7);
