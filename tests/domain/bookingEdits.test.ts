import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/calendar/acts.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { keepEdits, letGoEdits, replanEdits, sessionEdits } from '#domain/edit/bookings.ts';
import { changeOf, withEdits, type SubjectEdit } from '#domain/edit/change.ts';
import { changeLabel } from '#domain/edit/changeLabel.ts';
import { documentsOf, fileOf, type PlanDocuments } from '#domain/edit/documents.ts';
import { withInitials } from '#domain/edit/hiddenNames.ts';
import { initialsOf } from '#domain/initials.ts';
import { checkPlanFile, toPlan } from '#domain/planFile.ts';
import type { Plan } from '#domain/plan.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { planFileOf, readOk } from '../support/plans.ts';

interface Open {
  readonly documents: PlanDocuments;
  readonly plan: Plan;
}

const opened = (weeks: number, perMonth = 2.5): Open =>
  openOf(
    documentsOf(
      readOk(
        planFileOf({
          people: [
            { id: 'k', role: 'coach', name: 'Exempel Chef' },
            { id: 'a', role: 'seller', coach: 'k', name: 'Exempel Ett' },
          ],
          plan: {
            start: '2027-03-01',
            weeks,
            checkpoints: { days: [30] },
            rhythm: { coaching: { perMonth } },
          },
        }),
      ),
      () => 'id',
    ),
  );

function openOf(documents: PlanDocuments): Open {
  const checked = checkPlanFile(fileOf(documents));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return { documents, plan: toPlan(checked.value) };
}

function act(open: Open, id: string, what: Act): readonly SubjectEdit[] {
  const schedule = schedulePlan(open.plan);
  const session = schedule.sessions.find((one) => one.id === id);
  if (session === undefined) throw new Error(id);
  return sessionEdits(open, schedule, session, what);
}

function after(open: Open, edits: readonly SubjectEdit[]): Open {
  const documents = withEdits(open.documents, edits);
  if (documents === null) throw new Error('no such edits');
  return openOf(documents);
}

const label = ({ documents }: Open, edits: readonly SubjectEdit[], texts = sv): string =>
  changeLabel(changeOf(documents, edits), texts).replaceAll('\u00a0', ' ');
const TALK = 'coaching-a-2';
const TO = { date: '2027-04-08', minute: 14 * 60 };
const states = ({ plan }: Open): readonly string[] =>
  plan.bookings.filter(({ state }) => state !== 'proposed').map(({ id, state }) => `${id} ${state}`);

describe('Edits to bookings', () => {
  it.each([8, 104])('book the %d weeks as shown with what was moved, and nothing else moves', (weeks) => {
    const open = opened(weeks);
    const edits = act(open, TALK, { kind: 'move', to: TO });
    const moved = after(open, edits);
    expect(states(moved)).toEqual([`${TALK} moved`]);
    const { sessions } = schedulePlan(open.plan);
    expect(moved.plan.bookings).toHaveLength(sessions.length);
    expect(schedulePlan(moved.plan).sessions.find(({ id }) => id === TALK)?.start).toBe(
      '2027-04-08T14:00:00+02:00',
    );
    expect(label(open, edits)).toBe('samtal med Exempel Ett till 8 apr. 14.00');
    expect(act(moved, TALK, { kind: 'lock' })).toEqual([
      {
        subject: 'plan',
        kind: 'set',
        at: ['plan', 'bookings', { item: TALK }, 'state'],
        value: 'locked',
      },
    ]);
  });

  it.each<[Act, string, string]>([
    [{ kind: 'lock' }, 'låste samtal med Exempel Ett', 'locked talk with Exempel Ett'],
    [{ kind: 'held' }, 'samtal med Exempel Ett', 'talk with Exempel Ett'],
    [{ kind: 'missed', to: null }, 'samtal med Exempel Ett', 'talk with Exempel Ett'],
    [{ kind: 'missed', to: TO }, 'samtal med Exempel Ett', 'talk with Exempel Ett'],
    [{ kind: 'cancelled', to: TO }, 'nytt datum för samtal', 'new date for talk'],
  ])('are told as what was done: %j', (what, swedish, english) => {
    const open = opened(8);
    const edits = act(open, TALK, what);
    expect(label(open, edits)).toContain(swedish);
    expect(label(open, edits, en)).toContain(english);
    const change = withInitials(changeOf(open.documents, edits), initialsOf(open.plan));
    expect(changeLabel(change, sv)).not.toContain('Exempel');
  });

  it('let go of what was locked, and say so', () => {
    const open = opened(8);
    const locked = after(open, act(open, TALK, { kind: 'lock' }));
    const edits = act(locked, TALK, { kind: 'unlock' });
    expect(states(after(locked, edits))).toEqual([]);
    expect(label(locked, edits)).toMatch(/^låste upp samtal med Exempel Ett/);
  });

  it('book a checkpoint that was missed anew under its own id, again and again', () => {
    let open = opened(8);
    for (const minute of [600, 840, 900]) {
      const to = { date: '2027-04-12', minute };
      open = after(open, act(open, 'checkpoint-all-30', { kind: 'missed', to }));
    }
    expect(states(open)).toEqual([
      'checkpoint-all-30 missed',
      'checkpoint-all-30 missed',
      'checkpoint-all-30 missed',
      'checkpoint-all-30 moved',
    ]);
  });

  it('plan anew from a day: what lies before is locked, the rest is let go', () => {
    const open = opened(8);
    const edits = replanEdits(open, schedulePlan(open.plan), '2027-03-29');
    const anew = after(open, edits);
    expect(anew.plan.calendar.plannedFrom).toBe('2027-03-29');
    expect(anew.plan.bookings.every(({ start, state }) => start < '2027-03-29' && state === 'locked')).toBe(
      true,
    );
    expect(label(open, edits)).toBe('planerade om från 29 mars');
  });

  it('keep what else the file says of a booking, whatever its fields are called', () => {
    const open = opened(104, 4);
    const kept = fileOf(after(open, keepEdits(open, schedulePlan(open.plan))).documents);
    const plan = kept['plan'] as { readonly bookings: readonly object[] };
    const bookings = plan.bookings.map((one) => ({ ...one, $value: 'own' }));
    let next = 0;
    const foreign = openOf(
      documentsOf(readOk({ ...kept, plan: { ...plan, bookings } }), () => `item-${++next}`),
    );
    const edits = replanEdits(foreign, schedulePlan(foreign.plan), '2029-02-20');
    expect(edits).toHaveLength(2);
    const written = fileOf(after(foreign, edits).documents)['plan'] as {
      readonly bookings: readonly object[];
    };
    const locked = written.bookings.filter((one) => 'state' in one && one.state === 'locked');
    expect(locked.length).toBeGreaterThan(50);
    for (const one of locked)
      expect(one).toMatchObject({ $value: 'own', start: expect.any(String) as string });
  });

  it('keeps every time as it is shown, and lets them go again', () => {
    const open = opened(12);
    const schedule = schedulePlan(open.plan);
    const edits = keepEdits(open, schedule);
    const kept = after(open, edits);
    expect(label(open, edits)).toBe('höll fast tiderna');
    expect(kept.plan.bookings).toHaveLength(schedule.sessions.length);
    expect(schedulePlan(kept.plan)).toEqual(schedule);
    const back = letGoEdits(kept);
    expect(label(kept, back)).toBe('släppte tiderna');
    expect(after(kept, back).plan.bookings).toEqual([]);
  });

  it('lets what people have set stand when the times are let go', () => {
    const open = opened(12);
    const moved = after(open, act(open, TALK, { kind: 'move', to: TO }));
    const { plan } = after(moved, letGoEdits(moved));
    expect(plan.bookings.map(({ id, state }) => [id, state])).toEqual([[TALK, 'moved']]);
  });
});
