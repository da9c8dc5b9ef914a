import { coachesOf } from '../people.ts';
import type { CoachFigures } from '../figures.ts';
import type { Block, HoursChart, Section, Table } from './blocks.ts';
import type { Offer } from './offer.ts';
import { plain, type Text } from './text.ts';
import { spareHours } from './verdict.ts';
import { hoursText, namesText } from './words.ts';

/** More bars than this cannot be read. */
const MOST_BARS = 16;

/** What each coach needs, has and has room for, as a chart and a table. */
export function hoursSection(offer: Offer): Section {
  const { hours: words } = offer.texts.proposal;
  const { coaches } = offer.figures;
  const { groupSize } = offer.plan.rhythm.coaching;
  const charted = chartedCoaches(coaches);
  const unknown = coaches.filter((coach) => coach.availableHoursPerWeek === null).map((coach) => coach.id);
  const some: Block = { type: 'small', text: words.chartSome(charted.length, coaches.length) };
  const ask: Block = { type: 'paragraph', text: words.ask(namesText(offer, unknown)) };
  const isRefilled = coachesOf(offer.plan).some((coach) => coach.leader !== null);
  return {
    id: 'hours',
    title: words.title(coaches.length),
    blocks: [
      { type: 'lead', text: groupSize === 1 ? words.lead : `${words.lead} ${words.groups}` },
      chart(offer, charted),
      ...(charted.length < coaches.length ? [some] : []),
      table(offer),
      { type: 'small', text: words.allCounted(isRefilled) },
      ...(unknown.length > 0 ? [ask] : []),
    ],
  };
}

/** Those with the least to spare, in the order of the plan. */
function chartedCoaches(coaches: readonly CoachFigures[]): readonly CoachFigures[] {
  if (coaches.length <= MOST_BARS) return coaches;
  const tightest = new Set(coaches.toSorted((a, b) => spareOrder(a) - spareOrder(b)).slice(0, MOST_BARS));
  return coaches.filter((coach) => tightest.has(coach));
}

/** Unknown hours last, those who need most first. */
function spareOrder(coach: CoachFigures): number {
  return coach.availableHoursPerWeek === null ? 1e6 - coach.neededHoursPerWeek : spareHours(coach);
}

function chart(offer: Offer, coaches: readonly CoachFigures[]): HoursChart {
  const { hours: words } = offer.texts.proposal;
  return {
    type: 'hoursChart',
    needsWord: words.needs,
    hasWord: words.has,
    coaches: coaches.map((coach) => ({
      name: offer.nameOf(coach.id),
      needs: coach.neededHoursPerWeek,
      has: coach.availableHoursPerWeek,
    })),
    alt: words.chartAlt(
      coaches.map(({ id, neededHoursPerWeek, availableHoursPerWeek }) => {
        const has = availableHoursPerWeek === null ? null : hoursText(offer, availableHoursPerWeek);
        return words.chartRow(offer.nameOf(id), hoursText(offer, neededHoursPerWeek), has);
      }),
    ),
  };
}

function table(offer: Offer): Table {
  const { hours: words } = offer.texts.proposal;
  const { columns } = words;
  const { coaches } = offer.figures;
  const { start } = offer.plan.rhythm.coaching;
  return {
    type: 'table',
    title: words.title(coaches.length),
    columns: [
      { text: columns.coach, width: 46 },
      { text: columns.sellers, width: 20, right: true },
      { text: columns.needs, width: 24, right: true },
      ...(start === null ? [] : [{ text: columns.start(start.weeks), width: 26, right: true }]),
      { text: columns.has, width: 26, right: true },
      { text: columns.room, width: 26, right: true },
      { text: columns.all, width: 26, right: true },
    ],
    rows: [...coaches.map((coach) => coachRow(offer, coach)), ...(coaches.length > 1 ? [sumRow(offer)] : [])],
    ...(coaches.length > 1 ? { sums: 1 } : {}),
  };
}

function coachRow(offer: Offer, coach: CoachFigures): readonly Text[] {
  const { hours: words, plan } = offer.texts.proposal;
  const { availableHoursPerWeek: available, maxSellers } = coach;
  const room = available === null ? words.unknown : plan.none;
  return [
    plain(offer.nameOf(coach.id)),
    offer.texts.format.number(coach.sellers),
    hoursText(offer, coach.neededHoursPerWeek),
    ...startCell(offer, [coach]),
    available === null ? words.unknown : hoursText(offer, available),
    maxSellers === null ? room : words.room(maxSellers),
    hoursText(offer, coach.totalHoursPerWeek),
  ];
}

function sumRow(offer: Offer): readonly Text[] {
  const { hours: words, plan } = offer.texts.proposal;
  const { coaches, counts, coachingHoursPerWeek } = offer.figures;
  const available = coaches.map((coach) => coach.availableHoursPerWeek);
  const total = coaches.reduce((sum, coach) => sum + coach.totalHoursPerWeek, 0);
  return [
    words.together,
    offer.texts.format.number(counts.sellers),
    hoursText(offer, coachingHoursPerWeek),
    ...startCell(offer, coaches),
    available.includes(null)
      ? plan.none
      : hoursText(
          offer,
          available.reduce<number>((sum, h) => sum + (h ?? 0), 0),
        ),
    '',
    hoursText(offer, total),
  ];
}

/** What they need in the weeks of a start of its own pace; no cell where there is none. */
function startCell(offer: Offer, coaches: readonly CoachFigures[]): readonly Text[] {
  if (offer.plan.rhythm.coaching.start === null) return [];
  return [
    hoursText(
      offer,
      coaches.reduce((sum, { startHoursPerWeek }) => sum + (startHoursPerWeek ?? 0), 0),
    ),
  ];
}
