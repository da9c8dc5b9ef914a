import { alternativesOf, type LeftOut } from '../alternatives.ts';
import type { Figures } from '../figures.ts';
import { coachesOf } from '../people.ts';
import type { AlternativeKind, Rhythm } from '../plan.ts';
import type { Section } from './blocks.ts';
import type { Offer } from './offer.ts';
import { lengthText, quarterText } from './rhythm.ts';
import type { Text } from './text.ts';
import { shownVerdict } from './verdict.ts';
import { hoursText, perMonthText, roundedMoney } from './words.ts';

/** A column of the table: an alternative, or the plan's own rhythm where it is none of them. */
interface Way {
  readonly kind: AlternativeKind | 'own';
  readonly rhythm: Rhythm;
  readonly figures: Figures;
  readonly leavesOut: readonly LeftOut[];
  readonly isChosen: boolean;
}

/** What the client may choose between, side by side; null where it is not to be in the offer. */
export function alternativesSection(offer: Offer): Section | null {
  if (!offer.plan.proposal.alternatives) return null;
  const { alternatives: words } = offer.texts.proposal;
  const ways = waysOf(offer);
  const chosen = ways.find(({ isChosen }) => isChosen);
  const name = words.kinds[chosen?.kind ?? 'own'];
  const isOwn = chosen?.kind === 'own';
  return {
    id: 'alternatives',
    title: words.title,
    blocks: [
      { type: 'lead', text: words.lead },
      {
        type: 'table',
        title: words.table,
        columns: [
          { text: words.what, width: isOwn ? 36 : 42 },
          ...ways.map(({ kind, isChosen }) => ({
            text: isChosen ? words.chosenHead(words.kinds[kind]) : words.kinds[kind],
            width: isOwn ? 33 : 42,
          })),
        ],
        rows: rowsOf(offer, ways),
      },
      { type: 'paragraph', text: isOwn ? words.ownChosen : words.chosen(name) },
    ],
  };
}

function waysOf({ plan, figures }: Offer): readonly Way[] {
  const ways = alternativesOf(plan);
  if (ways.some(({ isChosen }) => isChosen)) return ways;
  const { alternatives } = plan;
  const [own] = alternativesOf({ ...plan, alternatives: { ...alternatives, base: plan.rhythm } });
  return [
    ...ways,
    { kind: 'own', rhythm: plan.rhythm, figures, leavesOut: own?.leavesOut ?? [], isChosen: true },
  ];
}

type Row = readonly Text[];

function rowsOf(offer: Offer, ways: readonly Way[]): readonly Row[] {
  const { alternatives: words, plan } = offer.texts.proposal;
  const row = (name: Text, cell: (way: Way) => Text): Row => [name, ...ways.map(cell)];
  const isRefilled = coachesOf(offer.plan).some(({ leader }) => leader !== null);
  const refill = row(plan.kinds.refill.name, ({ rhythm }) => perMonthText(offer, rhythm.refill.perMonth));
  return [
    row(plan.kinds.coaching.name, ({ rhythm }) => coachingCell(offer, rhythm.coaching)),
    row(plan.kinds.productTraining.name, ({ rhythm }) =>
      perMonthText(offer, rhythm.productTraining.perMonth),
    ),
    row(plan.kinds.processReview.name, ({ rhythm }) => quarterText(offer, rhythm.processReview.perQuarter)),
    ...(isRefilled ? [refill] : []),
    row(words.rows.minutes, (way) => minutesCell(offer, way)),
    row(`${words.rows.hours}\n${words.together}`, ({ figures }) =>
      words.hoursAWeek(hoursText(offer, figures.coachingHoursPerWeek)),
    ),
    row(words.rows.ownTime, ({ figures }) => ownTimeCell(offer, figures)),
    row(words.rows.verdict, (way) => {
      const kind = way.isChosen ? shownVerdict(offer) : way.figures.verdict.kind;
      return words.verdicts[kind];
    }),
    row(words.rows.leavesOut, ({ leavesOut }) =>
      leftOutCell(
        offer,
        leavesOut.filter(({ kind }) => isRefilled || kind !== 'refill'),
      ),
    ),
  ];
}

function coachingCell(offer: Offer, coaching: Rhythm['coaching']): Text {
  const { alternatives: words, plan } = offer.texts.proposal;
  const { perMonth, groupSize, start } = coaching;
  return [
    perMonthText(offer, perMonth),
    ...(perMonth > 0 || start !== null ? [lengthText(offer, coaching, 1)] : []),
    ...(groupSize > 1 ? [plan.groupsOf(groupSize)] : []),
    ...(start === null
      ? []
      : [words.start(plan.firstWeeks(start.weeks), perMonthText(offer, start.perMonth))]),
  ].join('\n');
}

function minutesCell({ texts }: Offer, { figures }: Way): Text {
  return `**${texts.proposal.hours.minutes(texts.format.number(figures.coachingMinutesPerSellerPerWeek, 0))}**`;
}

/** Hours, and what they cost where that is known. */
function ownTimeCell(offer: Offer, { investment }: Figures): Text {
  const { seller, coach, leader } = investment.hours;
  const hours = hoursText(offer, seller + coach + leader);
  return investment.ownTime === null ? hours : `${hours}\n${roundedMoney(offer, investment.ownTime)}`;
}

function leftOutCell({ texts }: Offer, leavesOut: readonly LeftOut[]): Text {
  const { alternatives: words } = texts.proposal;
  if (leavesOut.length === 0) return words.nothing;
  return leavesOut
    .map(({ kind, how }) => {
      const name = words.kindsLeftOut[kind];
      return how === 'none' ? name : words.belowResearch(name);
    })
    .join(', ');
}
