import { plannedCheckpoints } from '../calendar/planned.ts';
import { coachesOf } from '../people.ts';
import type { Length } from '../plan.ts';
import { GROWTH_POINTS } from '../research.ts';
import type { Block, Section } from './blocks.ts';
import { shortened, type Offer } from './offer.ts';
import { SPARE } from './spare.ts';
import { plain, type Text } from './text.ts';
import { perMonthText } from './words.ts';

/** The rhythm beside the research minimum, a row for each kind of session. */
export function planSection(offer: Offer): Section {
  const { plan: words } = offer.texts.proposal;
  const { columns } = words;
  const minutes = offer.texts.format.number(offer.figures.coachingMinutesPerSellerPerWeek, 0);
  const met = Object.values(offer.figures.research).filter((check) => check !== 'below').length;
  return {
    id: 'plan',
    title: words.title,
    blocks: [
      { type: 'lead', text: [words.lead(minutes, met), ...paceSentences(offer)].join(' ') },
      {
        type: 'table',
        title: words.table,
        columns: [
          { text: columns.what, width: 46 },
          { text: columns.often, width: 33 },
          { text: columns.long, width: 33 },
          { text: columns.minimum, width: 36 },
          { text: columns.you, width: 20 },
        ],
        rows: [...researchRows(offer), ...refillRow(offer), ...checkpointRow(offer)],
      },
      ...trainerDaysBlock(offer),
      { type: 'small', text: words.growth(GROWTH_POINTS), spare: SPARE.growth },
    ],
  };
}

const MOST_DAYS = 6;
const LONGEST_TITLE = 60;

/** When the trainer works at the client's, in one sentence. */
function trainerDaysBlock({ plan, texts, shown }: Offer): readonly Block[] {
  const { plan: words } = texts.proposal;
  const days = plan.trainerDays.toSorted((a, b) => a.date.localeCompare(b.date));
  if (days.length === 0) return [];
  const named = days.slice(0, MOST_DAYS).map(({ title, date, hours }) => {
    const what = plain(shortened(shown(title), LONGEST_TITLE));
    return words.trainerDay(
      what,
      texts.format.dayMonthYear(date),
      hours === null ? null : texts.format.number(hours),
    );
  });
  return [{ type: 'paragraph', text: words.trainerDays(named, days.length - named.length) }];
}

type Row = readonly Text[];

function researchRows(offer: Offer): readonly Row[] {
  const { plan: words } = offer.texts.proposal;
  const { research } = offer.figures;
  const { coaching, productTraining, processReview } = offer.plan.rhythm;
  const perQuarter = processReview.perQuarter;
  return [
    [
      coachingName(offer),
      coachingOften(offer),
      lengthText(offer, coaching, coaching.perMonth),
      words.minimum.coaching,
      words.check[research.coaching],
    ],
    [
      nameCell(offer, 'productTraining'),
      perMonthText(offer, productTraining.perMonth),
      lengthText(offer, productTraining, productTraining.perMonth),
      words.minimum.productTraining,
      words.check[research.productTraining],
    ],
    [
      nameCell(offer, 'processReview'),
      quarterText(offer, perQuarter),
      lengthText(offer, processReview, perQuarter),
      words.minimum.processReview,
      words.check[research.processReview],
    ],
  ];
}

/** Left out where nobody is there to refill; the section about the refill says so. */
function refillRow(offer: Offer): readonly Row[] {
  const { plan: words } = offer.texts.proposal;
  const { refill } = offer.plan.rhythm;
  if (refill.perMonth === 0 || coachesOf(offer.plan).every((coach) => coach.leader === null)) return [];
  const often = perMonthText(offer, refill.perMonth);
  return [
    [nameCell(offer, 'refill'), often, lengthText(offer, refill, refill.perMonth), words.minimum.none, ''],
  ];
}

function checkpointRow(offer: Offer): readonly Row[] {
  const { plan: words } = offer.texts.proposal;
  const days = plannedCheckpoints(offer.plan);
  if (days.length === 0) return [];
  const length = words.length(offer.plan.checkpoints.minutes, 0);
  return [[nameCell(offer, 'checkpoint'), words.checkpointDays(days), length, words.minimum.none, '']];
}

function nameCell({ texts }: Offer, kind: keyof Offer['texts']['proposal']['plan']['kinds']): Text {
  const { name, who } = texts.proposal.plan.kinds[kind];
  return `**${name}**\n${who}`;
}

function coachingName(offer: Offer): Text {
  const { plan: words } = offer.texts.proposal;
  const { groupSize } = offer.plan.rhythm.coaching;
  return groupSize === 1
    ? nameCell(offer, 'coaching')
    : `**${words.kinds.coaching.name}**\n${words.whoInGroups(groupSize)}`;
}

function coachingOften(offer: Offer): Text {
  const { plan: words } = offer.texts.proposal;
  const { perMonth, start } = offer.plan.rhythm.coaching;
  const often = perMonthText(offer, perMonth);
  if (start === null) return often;
  return `${often}\n${words.startOften(start.weeks, perMonthText(offer, start.perMonth))}`;
}

/** The talks in groups and the start of its own pace, in words; empty where there is neither. */
function paceSentences({ plan, texts }: Offer): readonly Text[] {
  const { plan: words } = texts.proposal;
  const { perMonth, groupSize, start } = plan.rhythm.coaching;
  return [
    ...(groupSize > 1 ? [words.groups(groupSize)] : []),
    ...(start === null ? [] : [words.start(start.weeks, start.perMonth, start.perMonth > perMonth)]),
  ];
}

/** How often, per quarter. */
export function quarterText({ texts }: Offer, times: number): Text {
  const { plan: words } = texts.proposal;
  return times === 0 ? words.notPlanned : words.perQuarter(times);
}

/** How long, with the preparation; a dash where it is not planned. */
export function lengthText({ texts }: Offer, { minutes, preparationMinutes }: Length, times: number): Text {
  const { plan: words } = texts.proposal;
  return times === 0 ? words.none : words.length(minutes, preparationMinutes);
}
