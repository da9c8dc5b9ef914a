import { plannedCheckpoints } from '../calendar/planned.ts';
import { commitmentOf, promisers, type Side } from '../commitments.ts';
import { agreedCount } from '../demands.ts';
import type { Block, Section } from './blocks.ts';
import { shortened, type Offer } from './offer.ts';
import { plain, type Text } from './text.ts';
import { whoDoesWhat } from './whoDoesWhat.ts';
import { durationText } from './words.ts';

/** Roles with their hours, what both sides promise, and the courage. */
export function asksSection(offer: Offer): Section {
  const { asks } = offer.texts.proposal;
  const { columns } = asks;
  return {
    id: 'asks',
    title: asks.title,
    blocks: [
      { type: 'lead', text: asks.lead },
      {
        type: 'table',
        title: asks.table,
        columns: [
          { text: columns.role, width: 36 },
          { text: columns.does, width: 98 },
          { text: columns.hours, width: 34, right: true },
        ],
        rows: roleRows(offer),
      },
      ...(agreedCount(offer.plan.demands) > 0 ? [whoDoesWhat(offer)] : []),
      ...commitments(offer),
      { type: 'callout', title: asks.courage.title, text: courageText(offer) },
    ],
  };
}

function roleRows(offer: Offer): readonly (readonly Text[])[] {
  const { figures, plan, texts } = offer;
  const { seller, coach, leader, consultant } = texts.proposal.asks.roles;
  const takesStock = plannedCheckpoints(plan).length > 0;
  const { leaders } = figures;
  return [
    [seller.name, seller.does, hoursBetween(offer, figures.sellers)],
    [coach.name, coach.does, hoursBetween(offer, figures.coaches)],
    ...(leaders.length > 0 ? [[leader.name, leader.does, hoursBetween(offer, leaders)]] : []),
    [consultant.name, takesStock ? consultant.doesWithCheckpoints : consultant.does, consultant.hours],
  ];
}

function hoursBetween(offer: Offer, people: readonly { readonly totalHoursPerWeek: number }[]): Text {
  const { asks, plan } = offer.texts.proposal;
  const hours = people.map((person) => person.totalHoursPerWeek);
  const [least, most] = [Math.min(...hours), Math.max(...hours)];
  if (most === 0) return plan.none;
  const to = durationText(offer, most);
  if (durationText(offer, least) === to) return asks.perPerson(to);
  return asks.perPersonBetween(spanStart(offer, least, most), to);
}

/** Without its unit where the end has the same. */
function spanStart(offer: Offer, least: number, most: number): string {
  const { format } = offer.texts;
  if (least >= 1) return format.number(least);
  return most < 1 ? format.number(least * 60, 0) : durationText(offer, least);
}

/** Side by side; one alone where only one side has promised. */
function commitments(offer: Offer): readonly Block[] {
  const { asks } = offer.texts.proposal;
  const left = { title: asks.client, items: promises(offer, 'client') };
  const right = { title: asks.consultant, items: promises(offer, 'consultant') };
  if (left.items.length > 0 && right.items.length > 0) return [{ type: 'pair', left, right }];
  return [left, right]
    .filter((side) => side.items.length > 0)
    .flatMap((side) => [
      { type: 'heading', text: side.title },
      { type: 'bullets', items: side.items },
    ]);
}

/** Whose a promise is stands out before it. */
function promises({ plan, shown, typed }: Offer, side: Side): readonly Text[] {
  const names = promisers(plan)[side];
  return plan.proposal.commitments[side]
    .map((promise) => commitmentOf(promise, names))
    .map(({ who, text }) => ({ who: who === null ? '' : plain(shown(who)), text: typed(text) }))
    .filter(({ text }) => text !== '')
    .map(({ who, text }) => (who === '' ? text : `**${who}:** ${text}`));
}

const MOST_COURAGE = 5;
const COURAGE_LETTERS = 160;

/** What the plan names; where it names nothing, what it always takes. */
function courageText({ plan, texts, shown }: Offer): Text {
  const named = plan.demands.courage
    .slice(0, MOST_COURAGE)
    .map((text) => asSentence(shortened(shown(text), COURAGE_LETTERS)))
    .filter((text) => text !== '');
  return named.length > 0 ? plain(named.join(' ')) : texts.proposal.asks.courage.text;
}

function asSentence(text: string): string {
  return text === '' || /[.!?…]$/u.test(text) ? text : `${text}.`;
}
