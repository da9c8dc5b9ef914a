import type { Logos } from '../logo.ts';
import { sellersByCoach, sellersOf, trainersOf } from '../people.ts';
import type { Cover, Party, Score } from './blocks.ts';
import { planMondays, spanText, weekPlace } from './calendarWeeks.ts';
import { oneLine, type Offer } from './offer.ts';

/** More lines than this lie too close to be told apart. */
const MOST_LINES = 60;

export function coverOf(offer: Offer, logos: Logos): Cover {
  const { plan, texts, shown } = offer;
  const { cover: words } = texts.proposal;
  const { name } = plan.academy;
  const sellers = sellersOf(plan).length;
  const score = scoreOf(offer);
  const talks = score.lines.reduce((sum, line) => sum + line.length, 0);
  const scope = words.scopeText(
    plan.cohort === null ? null : shown(plan.cohort),
    sellers,
    spanText(offer, planMondays(offer)),
  );
  return {
    kicker: words.kicker,
    headline: words.headline,
    subtitle: words.subtitle(name === null ? null : shown(name), clientName(offer)),
    parties: partiesOf(offer, logos),
    facts: [
      { label: words.date, text: texts.format.date(offer.date) },
      { label: words.validUntil, text: texts.format.date(offer.validUntil) },
      { label: words.scope, text: scope },
    ],
    contentsTitle: words.contents,
    score,
    scoreAlt: words.scoreAlt(score.lines.length, sellers, talks),
  };
}

/** A company's name is its own, also where initials stand for people. */
export function clientName({ plan }: Offer): string {
  return oneLine(plan.client.name);
}

/** The company, or the person; null where neither is known. */
export function consultantName({ plan }: Offer): string | null {
  const { company, name } = plan.consultant;
  const known = company ?? name ?? trainersOf(plan).find((trainer) => trainer.name !== null)?.name ?? null;
  return known === null ? null : oneLine(known);
}

function partiesOf(offer: Offer, logos: Logos): readonly Party[] {
  const { consultant } = offer.plan;
  const { cover: words } = offer.texts.proposal;
  const party = (side: keyof Logos, name: string, lines: readonly (string | null)[]): Party => {
    const logo = logos[side];
    return {
      label: words[side],
      name,
      lines: lines.map((line) => oneLine(line ?? '')).filter((line) => line !== ''),
      ...(logo === null ? { logoAlt: words.logoAlt(name) } : { logo, logoAlt: words.logo(name) }),
    };
  };
  const supplier = consultantName(offer);
  const client = party('client', clientName(offer), contactLines(offer));
  if (supplier === null) return [client];
  const person =
    consultant.name === null || oneLine(consultant.name) === supplier ? null : oneLine(consultant.name);
  return [client, party('consultant', supplier, [person, consultant.email, consultant.phone])];
}

/** With initials, the address goes where it is that of a person whose name is hidden. */
function contactLines({ plan, shown }: Offer): readonly (string | null)[] {
  const { contact, email } = plan.client;
  const isHidden = (typed: string | null): boolean =>
    typed !== null && shown(typed) !== oneLine(typed).normalize('NFC') && shown(typed) !== oneLine(typed);
  const isAddressHidden = isHidden(email) || isHidden(contact);
  return [
    contact === null ? null : shown(contact),
    email === null || isAddressHidden ? null : oneLine(email),
  ];
}

/** A line for each seller, or an even choice of them, with the weeks that have a talk. */
function scoreOf(offer: Offer): Score {
  const { plan, schedule } = offer;
  const mondays = planMondays(offer);
  const sellers = [...sellersByCoach(plan).values()].flat();
  const lines = Math.min(sellers.length, MOST_LINES);
  const drawn = Array.from(
    { length: lines },
    (_, line) => sellers[Math.floor((line * sellers.length) / lines)]?.id,
  );
  const weeks = new Map<string | undefined, number[]>(drawn.map((id) => [id, []]));
  for (const session of schedule.sessions) {
    if (session.kind !== 'coaching') continue;
    const place = weekPlace(mondays, session.start.slice(0, 10));
    if (place < 0 || place >= mondays.length) continue;
    for (const person of session.people) weeks.get(person)?.push(place);
  }
  return { weeks: mondays.length, lines: [...weeks.values()] };
}
