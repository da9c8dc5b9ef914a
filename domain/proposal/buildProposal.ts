/** The offer as plain data, from the plan and its calendar. What is not known is said or left out, never counted as zero. */
import { STUDIES, type Study } from '../research.ts';
import { alternativesSection } from './alternatives.ts';
import { asksSection } from './asks.ts';
import { behavioursSection } from './behaviours.ts';
import type { Proposal, Section } from './blocks.ts';
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

/**
 * The offer in the language of the texts. `today` stands where the plan gives no date; with `initials`, sellers,
 * coaches and leaders are written with theirs.
 */
export function buildProposal(input: OfferInput): Proposal {
  const offer = offerOf(input);
  const { cover } = offer.texts.proposal;
  const sections = sectionsOf(offer);
  const cited = citedStudies(sections);
  const client = shortened(clientName(offer), LONGEST_RUNNING_NAME);
  const supplier = consultantName(offer);
  return {
    languageTag: offer.texts.format.tag,
    title: cover.documentTitle(clientName(offer)),
    author: supplier ?? '',
    cover: coverOf(offer),
    header: { left: cover.kicker, right: client },
    footer: {
      left: supplier === null ? cover.headline : shortened(supplier, LONGEST_RUNNING_NAME),
      page: cover.page,
      of: cover.of,
    },
    sections: [
      ...sections,
      termsSection(offer),
      sourcesSection(
        offer,
        cited.map((study) => study.id),
      ),
      acceptanceSection(offer),
    ],
    pageLimit: pageLimit(offer.plan),
    notes: cited.map(({ id, url }) => ({ id, url, text: offer.texts.research.notes[id] })),
  };
}

/** All that may refer to a study, in order. */
function sectionsOf(offer: Offer): readonly Section[] {
  const sections = [
    toldSection(offer),
    summarySection(offer),
    planSection(offer),
    alternativesSection(offer),
    hoursSection(offer),
    calendarSection(offer),
    asksSection(offer),
    behavioursSection(offer),
    celebrationsSection(offer),
    refillSection(offer),
    questionsSection(offer),
    investmentSection(offer),
  ];
  return sections.filter((section) => section !== null);
}

/** The studies in the order of their first reference. */
function citedStudies(sections: readonly Section[]): readonly Study[] {
  const ids = sections
    .flatMap((section) => section.blocks.flatMap(textsOf))
    .flatMap(parseText)
    .flatMap((piece) => (piece.kind === 'note' ? [piece.id] : []));
  return [...new Set(ids)].flatMap((id) => STUDIES.filter((study) => study.id === id));
}
