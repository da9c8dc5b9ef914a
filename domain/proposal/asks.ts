import { plannedCheckpoints } from '../calendar/planned.ts';
import type { Block, Section } from './blocks.ts';
import type { Offer } from './offer.ts';
import type { Text } from './text.ts';
import { durationText } from './words.ts';

/** Roles with their hours, what both sides promise, and the courage. */
export function asksSection(offer: Offer): Section {
  const { asks } = offer.texts.proposal;
  const { columns, courage } = asks;
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
      ...commitments(offer),
      { type: 'callout', title: courage.title, text: courage.text },
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
function commitments({ plan, texts, typed }: Offer): readonly Block[] {
  const { asks } = texts.proposal;
  const client = plan.proposal.commitments.client.map(typed).filter((item) => item !== '');
  const consultant = plan.proposal.commitments.consultant.map(typed).filter((item) => item !== '');
  const left = { title: asks.client, items: client };
  const right = { title: asks.consultant, items: consultant };
  if (client.length > 0 && consultant.length > 0) return [{ type: 'pair', left, right }];
  return [left, right]
    .filter((side) => side.items.length > 0)
    .flatMap((side) => [
      { type: 'heading', text: side.title },
      { type: 'bullets', items: side.items },
    ]);
}
