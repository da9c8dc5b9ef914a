import type { Conflict, Remedy, Schedule, Session, Unplaced } from '#domain/calendar/session.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { shownNames } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import type { CommandTexts } from '#resources/texts/commandTexts.ts';
import { answer, done, type Outcome } from './outcome.ts';
import { tableLines } from './table.ts';

/** The booked sessions and what could not be placed, as the contract's JSON or as tables. */
export function showSchedule(plan: Plan, texts: CommandTexts, isJson: boolean): Outcome {
  const schedule = schedulePlan(plan);
  const names = shownNames(plan, texts.people.roleName);
  const nameOf = (id: string): string => names.get(id) ?? id;
  return isJson ? answer(jsonOf(schedule, nameOf, texts)) : done(tablesOf(schedule, nameOf, texts));
}

type NameOf = (id: string) => string;

function jsonOf(schedule: Schedule, nameOf: NameOf, texts: CommandTexts) {
  return {
    activeWeeks: schedule.activeWeeks,
    sessions: schedule.sessions,
    unplaced: schedule.unplaced.map((unplaced) => ({
      kind: unplaced.kind,
      people: unplaced.people,
      count: unplaced.count,
      code: unplaced.code,
      reason: reasonOf(unplaced, nameOf, texts),
      remedy: remedyOf(unplaced.remedy, nameOf, texts),
    })),
    conflicts: schedule.conflicts,
  };
}

function reasonOf(
  { kind, count, code, people }: Unplaced,
  nameOf: NameOf,
  { schedule }: CommandTexts,
): string {
  return schedule.reason(kind, count, code, people.map(nameOf));
}

function remedyOf(remedy: Remedy | null, nameOf: NameOf, { schedule }: CommandTexts): string | null {
  switch (remedy?.kind) {
    case undefined:
      return null;
    case 'moreHours':
      return schedule.remedies.moreHours(nameOf(remedy.coach), remedy.hoursPerWeek);
    case 'anyTime':
      return schedule.remedies.anyTime(nameOf(remedy.coach));
  }
}

function tablesOf(schedule: Schedule, nameOf: NameOf, texts: CommandTexts): readonly string[] {
  const words = texts.command.schedule;
  const { sessions, unplaced, conflicts } = schedule;
  const rows = sessions.map((session) => sessionRow(session, nameOf, texts));
  return [
    ...tableLines([words.columns, ...rows]),
    '',
    ...(unplaced.length === 0 ? [words.everythingPlaced(sessions.length)] : [words.unplaced]),
    ...unplaced.map((each) => {
      const remedy = remedyOf(each.remedy, nameOf, texts);
      return [reasonOf(each, nameOf, texts), remedy].filter((part) => part !== null).join(' ');
    }),
    ...(conflicts.length === 0 ? [] : ['', words.conflicts]),
    ...conflicts.map((conflict) => conflictLine(conflict, schedule, nameOf, texts)),
  ];
}

function sessionRow(session: Session, nameOf: NameOf, texts: CommandTexts): readonly string[] {
  const words = texts.command.schedule;
  return [
    words.week(Number(session.week.slice(-2))),
    session.start.slice(0, 10),
    `${session.start.slice(11, 16)}–${session.end.slice(11, 16)}`,
    words.kinds[session.kind],
    session.people.map(nameOf).join(', '),
  ];
}

/** `2027-03-04 14:00 Coaching (Karin Sjö, Anna Berg): ligger över lunchen` */
function conflictLine(
  { id, rule, people }: Conflict,
  { sessions }: Schedule,
  nameOf: NameOf,
  texts: CommandTexts,
): string {
  const session = sessions.find((each) => each.id === id);
  const what = session === undefined ? id : texts.command.schedule.kinds[session.kind];
  const when = session?.start.slice(0, 16).replace('T', ' ') ?? '';
  return `${when} ${what} (${people.map(nameOf).join(', ')}): ${texts.schedule.conflicts[rule]}`.trim();
}
