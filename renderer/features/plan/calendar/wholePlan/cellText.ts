/** What a person's week holds, in words. */
import { talkHours } from './talkHours.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { sessionTime } from '../sessionText.ts';
import type { PlanItem, PlanRow } from './planRows.ts';
import type { PlanWeek } from './planWeeks.ts';

interface Told {
  readonly offer: Offer;
  /** Which rule a session breaks, by its id. */
  readonly clashes: ReadonlyMap<string, string>;
}

/** `v. 12: Coachingsamtal ons 24 mars 09.00–09.45, låst`, or that nothing is booked and why. */
export function cellText(told: Told, { kind }: PlanRow, week: PlanWeek, items: readonly PlanItem[]): string {
  const { offer } = told;
  const { whole } = offer.texts.planScreen.calendar;
  const hours = kind === 'coach' && items.length > 0 ? [whole.hours(talkHours(items))] : [];
  const held = [...hours, ...items.map((item) => itemText(told, item))];
  return whole.cell(week.isoWeek, held.length > 0 ? held : closedTexts(offer, week));
}

/** What closes days of the week, or makes them others' than usual. */
export function closedTexts(offer: Offer, week: PlanWeek): readonly string[] {
  const { list, whole } = offer.texts.planScreen.calendar;
  return [
    ...(week.when === 'now' ? [whole.now] : []),
    ...week.redNames.map((name) => whole.redDay(name)),
    ...(week.pause === null ? [] : [whole.pause(week.pause)]),
    ...week.partPauses.map(whole.pause),
    ...week.soft.map((kind) => whole.soft(whole.softDays[kind])),
    ...week.modules.map(list.module),
  ];
}

function itemText({ offer, clashes }: Told, { mark, date, session, what }: PlanItem): string {
  const { format, planScreen, proposal } = offer.texts;
  const { list, whole } = planScreen.calendar;
  const day = format.weekdayDayMonth(date);
  if (session !== null)
    return whole.session(proposal.plan.kinds[session.kind].name, day, sessionTime(offer, session), [
      list.states[session.state],
      clashes.get(session.id) ?? '',
    ]);
  if (mark === 'module') return `${list.module(what)} ${day}`;
  return `${mark === 'trainerDay' ? list.trainerDay.name : list.celebration}: ${what} ${day}`;
}

/** The letter that stands for a kind. */
export function letterOf({ texts }: Offer, mark: PlanItem['mark']): string {
  return mark === 'trainerDay'
    ? texts.planScreen.calendar.list.trainerDay.letter
    : texts.proposal.calendar.marks[mark].letter;
}
