/**
 * Which sections open a page, and where each stands. Reckoned, not set: where the reckoning errs, Word's own rules
 * (keep with next, rows that do not split) still hold.
 */
import type { Block, Handout, Section } from '#domain/proposal/blocks.ts';
import { textsOf } from '#domain/proposal/blockTexts.ts';
import { parseText, plain } from '#domain/proposal/text.ts';
import { noteText } from './footnotes.ts';
import { textBlockHeight } from './heights.ts';
import { AIR_ABOVE, flow, startsOn, type Group } from './flow.ts';
import { bestPages, type Part } from './bestPages.ts';
import { bodyHeight, CLOSE, ROOMY, type Margins } from './page.ts';
import { unitsOf, type Unit } from './units.ts';

const RULE_ABOVE_NOTES = 3;
/** The cover is a page of its own before those reckoned here. */
export const COVER_PAGES = 1;

export interface Placement {
  readonly id: string;
  readonly opensPage: boolean;
  /** The page the heading stands on, counted from the first after the cover. */
  readonly page: number;
  /** Millimetres from the top of the text to the section. */
  readonly top: number;
}

export interface Pages {
  readonly margins: Margins;
  readonly placements: readonly Placement[];
  readonly count: number;
}

export function pagesOf(proposal: Handout): Pages {
  const told = new Set<string>();
  const parts = proposal.sections.map((section) => ({
    id: section.id,
    groups: groupsOf(section, proposal, told),
    ownPage: section.ownPage === true,
  }));
  const roomy = laidOut(parts, ROOMY);
  const close = laidOut(parts, CLOSE);
  return close.count < roomy.count ? close : roomy;
}

function laidOut(parts: readonly (Part & { readonly id: string })[], margins: Margins): Pages {
  const body = bodyHeight(margins);
  const opening = bestPages(parts, body);
  let used = 0;
  let page = 1;
  const placements = parts.map(({ id, groups }, at) => {
    const opensPage = opening[at] === true;
    const movesOn = opensPage || !startsOn(groups, used, body);
    const top = movesOn ? 0 : used;
    if (movesOn) page += 1;
    const placement = { id, opensPage, page, top };
    const end = flow(groups, top, body);
    used = end.used;
    page += end.pages;
    return placement;
  });
  return { margins, placements, count: page };
}

const headingHeight = (section: Section): number =>
  textBlockHeight(plain(section.title), 'Heading1') - AIR_ABOVE;

function groupsOf(section: Section, proposal: Handout, told: Set<string>): readonly Group[] {
  const heading: Unit = { height: headingHeight(section), keepNext: true };
  const units = section.blocks.flatMap((block, at) => {
    const [first, ...rest] = unitsOf(block, section, section.blocks[at + 1]);
    const notes = notesHeight(block, proposal, told);
    return first === undefined ? [] : [{ ...first, height: first.height + notes }, ...rest];
  });
  return grouped([heading, ...units]);
}

function grouped(units: readonly Unit[]): readonly Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const { height, keepNext, head = 0 } of units) {
    open = open === undefined ? { height, head } : { ...open, height: open.height + height };
    if (keepNext) continue;
    groups.push(open);
    open = undefined;
  }
  return open === undefined ? groups : [...groups, open];
}

function notesHeight(block: Block, proposal: Handout, told: Set<string>): number {
  const referred = textsOf(block)
    .flatMap(parseText)
    .flatMap((piece) => (piece.kind === 'note' && !told.has(piece.id) ? [piece.id] : []));
  const notes = proposal.notes.filter(({ id }) => referred.includes(id));
  for (const { id } of notes) told.add(id);
  return notes.reduce(
    (sum, note) => sum + textBlockHeight(plain(noteText(note)), 'FootnoteText'),
    notes.length > 0 ? RULE_ABOVE_NOTES : 0,
  );
}
