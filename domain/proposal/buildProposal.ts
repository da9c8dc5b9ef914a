/** The offer as plain data, from the plan and its calendar. What is not known is said or left out, never counted as zero. */
import { NO_LOGOS } from '../logo.ts';
import { STUDIES, type Study } from '../research.ts';
import { alternativesSection } from './alternatives.ts';
import { asksSection } from './asks.ts';
import { behavioursSection } from './behaviours.ts';
import type { Block, Proposal, Section, SectionId } from './blocks.ts';
import { textsOf } from './blockTexts.ts';
import { calendarSection } from './calendar.ts';
import { celebrationsSection } from './celebrations.ts';
import { acceptanceSection, sourcesSection, termsSection } from './closing.ts';
import { clientName, consultantName, coverOf } from './cover.ts';
import { hoursSection } from './hours.ts';
import { investmentSection } from './investment.ts';
import { offerOf, shortened, type Offer, type OfferInput } from './offer.ts';
import { questionsSection } from './questions.ts';
import { refillSection } from './refill.ts';
import { planSection } from './rhythm.ts';
import { pageLimit } from './spare.ts';
import { summarySection, toldSection } from './summary.ts';
import { parseText } from './text.ts';

const LONGEST_RUNNING_NAME = 60;
/** So that no section is hidden behind what stands before it. */
export const OWN_LETTERS = 600;

/**
 * The offer in the language of the texts. `today` stands where the plan gives no date; with `initials`, sellers,
 * coaches and leaders are written with theirs.
 */
export function buildProposal(input: OfferInput): Proposal {
  const offer = offerOf(input);
  const { cover } = offer.texts.proposal;
  const { sections, cited } = chosenSections(offer);
  const client = shortened(clientName(offer), LONGEST_RUNNING_NAME);
  const supplier = consultantName(offer);
  return {
    languageTag: offer.texts.format.tag,
    title: cover.documentTitle(clientName(offer)),
    author: supplier ?? '',
    cover: coverOf(offer, input.logos ?? NO_LOGOS),
    header: { left: cover.kicker, right: client },
    footer: {
      left: supplier === null ? cover.headline : shortened(supplier, LONGEST_RUNNING_NAME),
      page: cover.page,
      of: cover.of,
    },
    sections: sections.map((section) => withOwnWords(offer, section)),
    pageLimit: pageLimit(offer.plan),
    notes: cited.map(({ id, url }) => ({ id, url, text: offer.texts.research.notes[id] })),
  };
}

/** Each section but the sources, which rest on what the others refer to. Null where it has nothing to say. */
const MAKERS: Readonly<Record<Exclude<SectionId, 'sources'>, (offer: Offer) => Section | null>> = {
  told: toldSection,
  summary: summarySection,
  plan: planSection,
  alternatives: alternativesSection,
  hours: hoursSection,
  calendar: calendarSection,
  asks: asksSection,
  behaviours: behavioursSection,
  celebrations: celebrationsSection,
  refill: refillSection,
  questions: questionsSection,
  investment: investmentSection,
  terms: termsSection,
  acceptance: acceptanceSection,
};

/** What the plan shows, in its order, and the studies that it refers to. */
function chosenSections(offer: Offer) {
  const made = offer.plan.proposal.sections
    .filter(({ isShown }) => isShown)
    .map(({ id }) => ({ id, section: id === 'sources' ? null : MAKERS[id](offer) }));
  const cited = citedStudies(made.flatMap(({ section }) => section ?? []));
  const sources = sourcesSection(
    offer,
    cited.map((study) => study.id),
  );
  return {
    cited,
    sections: made.flatMap(({ id, section }) => (id === 'sources' ? sources : (section ?? []))),
  };
}

/** The trainer's own words stand first under the heading, and last. */
function withOwnWords({ plan, typed }: Offer, section: Section): Section {
  const own = plan.proposal.sections.find(({ id }) => id === section.id);
  const said = (type: 'lead' | 'paragraph', words: string | null | undefined): readonly Block[] =>
    words === null || words === undefined ? [] : [{ type, text: typed(shortened(words, OWN_LETTERS)) }];
  return {
    ...section,
    blocks: [...said('lead', own?.before), ...section.blocks, ...said('paragraph', own?.after)],
  };
}

/** The studies in the order of their first reference. */
function citedStudies(sections: readonly Section[]): readonly Study[] {
  const ids = sections
    .flatMap((section) => section.blocks.flatMap(textsOf))
    .flatMap(parseText)
    .flatMap((piece) => (piece.kind === 'note' ? [piece.id] : []));
  return [...new Set(ids)].flatMap((id) => STUDIES.filter((study) => study.id === id));
}
