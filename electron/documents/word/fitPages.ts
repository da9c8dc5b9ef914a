/** Keeps an offer to its pages: what can be spared is left out, and no more than it takes. */
import type { Block, Proposal } from '#domain/proposal/blocks.ts';
import { textsOf } from '#domain/proposal/blockTexts.ts';
import { parseText } from '#domain/proposal/text.ts';
import { COVER_PAGES, pagesOf } from './paging.ts';

/** The offer as it is written: whole where it fits, or where neither leaving out nor running on would make it fit. */
export function fitted(proposal: Proposal): Proposal {
  const limit = proposal.pageLimit;
  if (limit === null) return proposal;
  const ranks = [...new Set(proposal.sections.flatMap(({ blocks }) => blocks.flatMap(spareRank)))].sort(
    (a, b) => a - b,
  );
  const choices = [[], ...ranks.map((rank) => [rank]), ...ranks.map((_, last) => ranks.slice(0, last + 1))];
  for (const step of STEPS)
    for (const leftOut of choices) {
      const shorter = without(step(proposal), leftOut);
      if (pagesOf(shorter).count + COVER_PAGES <= limit) return shorter;
    }
  return proposal;
}

/** Where an order leaves pages half empty: more and more runs over them, and last what a table says too is not drawn. */
const STEPS: readonly ((proposal: Proposal) => Proposal)[] = [
  (proposal) => proposal,
  (proposal) => runningOn(proposal, ['calendar']),
  (proposal) => runningOn(proposal, ['calendar', 'table']),
  (proposal) => undrawn(runningOn(proposal, ['calendar', 'table'])),
];

/** No section asks for a page of its own then. */
function runningOn(proposal: Proposal, types: readonly Block['type'][]): Proposal {
  const sections = proposal.sections.map((section) => ({
    ...section,
    ownPage: false,
    blocks: section.blocks.map((block) => (types.includes(block.type) ? { ...block, runsOn: true } : block)),
  }));
  return { ...proposal, sections };
}

function undrawn(proposal: Proposal): Proposal {
  const sections = proposal.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ type }) => type !== 'hoursChart' && type !== 'costBars'),
  }));
  return { ...proposal, sections };
}

function spareRank({ spare }: Block): readonly number[] {
  return spare === undefined ? [] : [spare];
}

function without(proposal: Proposal, ranks: readonly number[]): Proposal {
  if (ranks.length === 0) return proposal;
  const sections = proposal.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ spare }) => spare === undefined || !ranks.includes(spare)),
  }));
  const cited = sections
    .flatMap(({ blocks }) => blocks.flatMap(textsOf))
    .flatMap(parseText)
    .flatMap((piece) => (piece.kind === 'note' ? [piece.id] : []));
  const notes = [...new Set(cited)].flatMap((id) => proposal.notes.filter((note) => note.id === id));
  return { ...proposal, sections, notes };
}
