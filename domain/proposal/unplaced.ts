/** What found no place in the calendar: what, how many, why, and what would help. */
import type { Remedy, Unplaced } from '../calendar/session.ts';
import type { Block } from './blocks.ts';
import type { Offer } from './offer.ts';
import type { Text } from './text.ts';
import { hoursText, namesText } from './words.ts';

const MOST_ROWS = 12;

/** Empty where everything has a place. */
export function unplacedBlocks(offer: Offer): readonly Block[] {
  const { unplaced } = offer.schedule;
  if (unplaced.length === 0) return [];
  const { unplaced: words } = offer.texts.proposal.calendar;
  const { columns } = words;
  return [
    { type: 'heading', text: words.title },
    {
      type: 'table',
      title: words.title,
      columns: [
        { text: columns.what, width: 56 },
        { text: columns.count, width: 16, right: true },
        { text: columns.why, width: 46 },
        { text: columns.remedy, width: 48 },
      ],
      rows: rowsOf(offer),
    },
    { type: 'paragraph', text: words.text(countOf(unplaced)) },
  ];
}

/** A row for each kind, coach, reason and remedy; the last one sums up what there is no room to list. */
function rowsOf(offer: Offer): readonly (readonly Text[])[] {
  const { unplaced: words } = offer.texts.proposal.calendar;
  const groups = [...Map.groupBy(offer.schedule.unplaced, (each) => groupKey(offer, each)).values()].toSorted(
    (a, b) => countOf(b) - countOf(a),
  );
  if (groups.length <= MOST_ROWS) return groups.map((group) => groupRow(offer, group));
  const rest = groups.slice(MOST_ROWS - 1).flat();
  return [
    ...groups.slice(0, MOST_ROWS - 1).map((group) => groupRow(offer, group)),
    [words.more, offer.texts.format.number(countOf(rest)), '', words.noRemedy],
  ];
}

function groupKey(offer: Offer, { kind, people, code, remedy }: Unplaced): string {
  return [
    kind,
    kind === 'coaching' ? coachesAmong(offer, people) : people,
    code,
    remedyText(offer, remedy),
  ].join('|');
}

function groupRow(offer: Offer, group: readonly Unplaced[]): readonly Text[] {
  const { plan, calendar } = offer.texts.proposal;
  const [first] = group;
  if (first === undefined) return [];
  return [
    `**${plan.kinds[first.kind].name}**\n${whoText(offer, group)}`,
    offer.texts.format.number(countOf(group)),
    calendar.unplaced.code[first.code],
    remedyText(offer, first.remedy),
  ];
}

function whoText(offer: Offer, group: readonly Unplaced[]): Text {
  const { unplaced: words } = offer.texts.proposal.calendar;
  const people = [...new Set(group.flatMap((each) => each.people))];
  const coaches = coachesAmong(offer, people);
  const sellers = people.filter((id) => roleOf(offer, id) === 'seller').length;
  const [kind] = group.map((each) => each.kind);
  if (kind === 'processReview' || kind === 'checkpoint') return words.everyone;
  return sellers > 0 ? words.withSellers(namesText(offer, coaches), sellers) : namesText(offer, people);
}

function remedyText(offer: Offer, remedy: Remedy | null): Text {
  const { unplaced: words } = offer.texts.proposal.calendar;
  if (remedy === null) return words.noRemedy;
  return remedy.kind === 'moreHours'
    ? words.moreHours(hoursText(offer, Math.ceil(remedy.hoursPerWeek * 10 - 1e-9) / 10))
    : words.anyTime;
}

const countOf = (unplaced: readonly Unplaced[]): number =>
  unplaced.reduce((sum, each) => sum + each.count, 0);

const roleOf = ({ plan }: Offer, id: string): string | undefined =>
  plan.people.find((person) => person.id === id)?.role;

function coachesAmong(offer: Offer, people: readonly string[]): readonly string[] {
  return people.filter((id) => roleOf(offer, id) === 'coach');
}
