import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { withEdits } from '#domain/edit/change.ts';
import { fileOf } from '#domain/edit/documents.ts';
import type { PlanInEdit } from '#domain/edit/people.ts';
import { waysToFit } from '#domain/edit/waysToFit.ts';
import { figuresOf } from '#domain/figures.ts';
import { checkPlanFile, toPlan } from '#domain/planFile.ts';
import { openPlan } from '../support/openPlan.ts';
import { team } from '../support/plans.ts';

/** Twelve sellers with two coaches need 3.5 hours each; they have what is given. */
const withHours = (...hours: readonly number[]): PlanInEdit =>
  openPlan({
    people: team({ sellers: 12, coaches: 2 }).map((person) =>
      person['role'] === 'coach'
        ? { ...person, coachingHoursPerWeek: hours[Number(String(person['id']).at(-1)) - 1] }
        : person,
    ),
  });

describe('What makes a plan add up', () => {
  it('is nothing where it already does', () => {
    expect(waysToFit(withHours(4, 4))).toEqual([]);
  });

  it('is told in figures, each way tried on the plan', () => {
    const ways = waysToFit(withHours(3, 4)).map(({ edits, after, ...way }) => ({
      ...way,
      edits: edits.length,
      minutes: Math.round(after.coachingMinutesPerSellerPerWeek),
      verdict: after.verdict.kind,
    }));
    expect(ways).toEqual([
      {
        kind: 'moreHours',
        coach: 'coach-1',
        // An hour a talk: with three and a half the calendar has room for three a week.
        hours: 1,
        edits: 1,
        fits: true,
        minutes: 35,
        verdict: 'reasonable',
      },
      { kind: 'fewerTalks', from: 2.5, to: 2, edits: 1, fits: true, minutes: 28, verdict: 'reasonable' },
      { kind: 'shorterTalks', from: 45, to: 30, edits: 1, fits: true, minutes: 26, verdict: 'reasonable' },
      { kind: 'groups', from: 1, to: 2, edits: 1, fits: true, minutes: 35, verdict: 'reasonable' },
      { kind: 'anotherCoach', coaches: 3, edits: 6, fits: true, minutes: 35, verdict: 'reasonable' },
    ]);
  });

  it('moves as many sellers as the other coach has room for', () => {
    const move = waysToFit(withHours(2, 6)).find(({ kind }) => kind === 'moveSellers');
    expect(move).toMatchObject({ count: 3, from: 'coach-1', to: 'coach-2', fits: true });
  });

  it('brings a plan that is too thin up to the research minimum', () => {
    const open = openPlan({ plan: { rhythm: { coaching: { perMonth: 1 } } } });
    const [way] = waysToFit(open);
    expect(way).toMatchObject({ kind: 'moreTalks', from: 1, to: 2, fits: true });
  });

  it('takes groups of three where pairs are not enough', () => {
    const people = team({ sellers: 16, coaches: 2, hours: 2 });
    const way = waysToFit(openPlan({ people })).find(({ kind }) => kind === 'groups');
    expect(way).toMatchObject({ from: 1, to: 3, fits: true });
  });

  it('lets the tight start go where only that has no hours', () => {
    const people = team({ sellers: 6, coaches: 1, hours: 4 });
    const coaching = { start: { weeks: 8, perMonth: 4 } };
    const ways = waysToFit(openPlan({ people, plan: { rhythm: { coaching } } }));
    // Six sellers four times a month are 24 hours: 5.54 a week.
    expect(ways.map(({ kind, fits }) => `${kind} ${fits}`)).toEqual([
      'moreHours true',
      'fewerTalks false',
      'steadyStart true',
      'shorterTalks true',
      'groups true',
      'anotherCoach true',
    ]);
    expect(ways[0]).toMatchObject({ coach: 'coach-1', hours: 2 });
  });

  it('leads to just the figures that it shows, and to a time for every talk where it is enough', () => {
    for (const hours of [2, 2.25, 2.5, 2.75, 3, 3.25]) {
      const open = withHours(hours, 3);
      for (const { edits, after, fits } of waysToFit(open)) {
        const documents = withEdits(open.documents, edits);
        const file = documents === null ? null : checkPlanFile(fileOf(documents));
        const plan = file?.ok === true ? toPlan(file.value) : open.plan;
        expect(figuresOf(plan)).toEqual(after);
        const hasRoom = schedulePlan(plan).unplaced.every(({ kind }) => kind !== 'coaching');
        expect(fits).toBe(hasRoom && ['reasonable', 'demanding'].includes(after.verdict.kind));
      }
    }
  });
});
