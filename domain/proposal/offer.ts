import type { Texts } from '#resources/texts/texts.ts';
import { addDays } from '../calendar/days.ts';
import type { Schedule } from '../calendar/session.ts';
import { figuresOf, type Figures } from '../figures.ts';
import { hidingFor } from '../initials.ts';
import type { Logos } from '../logo.ts';
import type { OfferSectionId } from '../offerSections.ts';
import { shownNames } from '../people.ts';
import type { IsoDate, Plan } from '../plan.ts';
import { plain, type Text } from './text.ts';

/** What every section of the offer is written from. */
export interface Offer {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly figures: Figures;
  readonly texts: Texts;
  readonly date: IsoDate;
  readonly validUntil: IsoDate;
  /** A person's name, or initials, as shown; never in a Text without `plain`. */
  readonly nameOf: (id: string) => string;
  /** What somebody typed, on one line, with initials where they are asked for. */
  readonly shown: (typed: string) => string;
  /** The same, ready to stand in a Text. */
  readonly typed: (typed: string) => Text;
}

export interface OfferInput {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly texts: Texts;
  readonly today: IsoDate;
  readonly initials: boolean;
  /** None where they are not given. */
  readonly logos?: Logos;
}

/** Days an offer binds where the plan does not say. */
const VALID_DAYS = 30;
const LONGEST_NAME = 40;

export function offerOf({ plan, schedule, texts, today, initials }: OfferInput): Offer {
  const hidden = hidingFor(plan, initials);
  const names = shownNames(plan, texts.people.roleName);
  const shown = (typed: string): string => hidden.hide(oneLine(typed));
  const date = plan.proposal.date ?? today;
  return {
    plan,
    schedule,
    texts,
    figures: figuresOf(plan),
    date,
    validUntil: plan.proposal.validUntil ?? addDays(date, VALID_DAYS),
    nameOf: (id) => hidden.byId.get(id) ?? shortened(oneLine(names.get(id) ?? id), LONGEST_NAME),
    shown,
    typed: (typed) => plain(shown(typed)),
  };
}

/** Whether a sentence may refer to a section. */
export function shows({ plan }: Pick<Offer, 'plan'>, section: OfferSectionId): boolean {
  return plan.proposal.sections.some(({ id, isShown }) => id === section && isShown);
}

/** A text cut after so many characters as a reader counts them. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** Without the characters that a document may not hold: Word refuses a file that has one. */
export function oneLine(typed: string): string {
  return typed
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, '')
    .trim();
}
