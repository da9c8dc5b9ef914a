/** The sections of the offer, one after another. */
import { Bookmark, Paragraph, TextRun } from 'docx';
import type { Handout, Section } from '#domain/proposal/blocks.ts';
import { calendarSizeOf } from './calendarSize.ts';
import { drawBlock, type Drawn } from './drawBlock.ts';
import type { Placement } from './paging.ts';
import type { Sheet } from './sheet.ts';

export function body(proposal: Handout, placements: readonly Placement[], sheet: Sheet): readonly Drawn[] {
  return proposal.sections.flatMap((section, at) => {
    const calendarSize = calendarSizeOf(section);
    return [
      sectionHeading(section, at === 0, placements[at]?.opensPage ?? false),
      ...section.blocks.flatMap((block, place) =>
        drawBlock(block, { next: section.blocks[place + 1], calendarSize }, sheet),
      ),
    ];
  });
}

/** A heading at the top of a page has no air above it. */
function sectionHeading(section: Section, isFirst: boolean, opensPage: boolean): Paragraph {
  return new Paragraph({
    style: 'Heading1',
    ...(opensPage ? { pageBreakBefore: true } : {}),
    ...(isFirst || opensPage ? { spacing: { before: 0 } } : {}),
    children: [new Bookmark({ id: section.id, children: [new TextRun(section.title)] })],
  });
}
