/** Offers made from plan files on the real road: read, scheduled, built. Today is 2027-01-20. */
import { readFileSync } from 'node:fs';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Schedule } from '#domain/calendar/session.ts';
import { NO_LOGOS, type Logos } from '#domain/logo.ts';
import type { Language, Plan } from '#domain/plan.ts';
import { toPlan } from '#domain/planFile.ts';
import type { Block, Proposal, SectionId } from '#domain/proposal/blocks.ts';
import { buildProposal } from '#domain/proposal/buildProposal.ts';
import { textsOf } from '#domain/proposal/blockTexts.ts';
import { visibleText } from '#domain/proposal/text.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { planOf, readOk, type Json } from './plans.ts';

const texts = { sv: await loadTexts('sv'), en: await loadTexts('en') };

export interface OfferOptions {
  readonly language?: Language;
  readonly initials?: boolean;
  /** In place of the scheduler's answer. */
  readonly schedule?: Schedule;
  readonly logos?: Logos;
}

export function offerFor(overrides: Json, options: OfferOptions = {}): Proposal {
  return offerForPlan(planOf(overrides), options);
}

export function offerForPlan(
  plan: Plan,
  { language = 'sv', initials = false, schedule, logos = NO_LOGOS }: OfferOptions = {},
): Proposal {
  const booked = schedule ?? schedulePlan(plan);
  return buildProposal({
    ...{ plan, schedule: booked, texts: texts[language], today: '2027-01-20', initials, logos },
  });
}

type OneOf<Each, Type> = Each extends { readonly type: infer Own }
  ? Type extends Own
    ? Each
    : never
  : never;

/** The blocks of one type in a section. */
export function blocksOf<Type extends Block['type']>(
  offer: Proposal,
  section: SectionId,
  type: Type,
): readonly OneOf<Block, Type>[] {
  const blocks = offer.sections.find(({ id }) => id === section)?.blocks ?? [];
  return blocks.filter((block): block is OneOf<Block, Type> => block.type === type);
}

/** All that a reader sees in the running text of a section, a line for each text. */
export function readingOf(offer: Proposal, section: SectionId): readonly string[] {
  const blocks = offer.sections.find(({ id }) => id === section)?.blocks ?? [];
  return blocks.flatMap(textsOf).map(visibleText);
}

/** Every string and number of the offer, wherever it stands. */
export function valuesIn(value: unknown): readonly (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}

/** The offer of an example, its coaches' hours a week as they are or as given. */
export function exampleOffer(name: string, language: Language, hours?: number): Proposal {
  const file = new URL(`../../resources/examples/${name}.mensenda`, import.meta.url);
  const plan = toPlan(readOk(JSON.parse(readFileSync(file, 'utf8'))));
  const people = plan.people.map((person) =>
    person.role === 'coach' && hours !== undefined ? { ...person, coachingHoursPerWeek: hours } : person,
  );
  return offerForPlan({ ...plan, people }, { language });
}
