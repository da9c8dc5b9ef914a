/** Keeps an offer to its pages: what can be spared is left out, and no more than it takes. */
import type { Block, Proposal } from '#domain/proposal/blocks.ts';
import { textsOf } from '#domain/proposal/blockTexts.ts';
import { parseText } from '#domain/proposal/text.ts';
import { COVER_PAGES, pagesOf } from './paging.ts';

/** The offer as it is written: whole where it fits, or where leaving out would not make it fit either. */
export function fitted(proposal: Proposal): Proposal {
  const limit = proposal.pageLimit;
  if (limit === null) return proposal;
  const ranks = [...new Set(proposal.sections.flatMap(({ blocks }) => blocks.flatMap(spareRank)))].sort(
    (a, b) => a - b,
  );
  const choices = [[], ...ranks.map((rank) => [rank]), ...ranks.map((_, last) => ranks.slice(0, last + 1))];
  for (const leftOut of choices) {
    const shorter = without(proposal, leftOut);
    if (pagesOf(shorter).count + COVER_PAGES <= limit) return shorter;
  }
  return proposal;
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
