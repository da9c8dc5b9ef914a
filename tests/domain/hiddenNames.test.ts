import { describe, expect, it } from 'vitest';
import { changeOf, type Change, type SubjectEdit } from '#domain/edit/change.ts';
import { changeLabel } from '#domain/edit/changeLabel.ts';
import { withInitials } from '#domain/edit/hiddenNames.ts';
import { initialsOf } from '#domain/initials.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { openPlan } from '../support/openPlan.ts';

const LONG = 'Anna-Karin Wallenstråle af Sillén';
const open = openPlan({
  people: [
    { id: 'k', role: 'coach', name: 'Karin Ås' },
    { id: 'k2', role: 'coach' },
    {
      id: 'a',
      role: 'seller',
      coach: 'k',
      name: LONG,
      away: [{ from: '2027-03-01', to: '2027-03-05', reason: 'Semester' }],
    },
    { id: 'b', role: 'seller', coach: 'k', name: 'Kim Åberg', email: 'kim@bolaget.example' },
  ],
  plan: { behaviours: [{ id: 'b1', seller: 'a', behaviour: 'Ringer med Karin Ås', result: 'Fler affärer' }] },
});
const at = (...steps: SubjectEdit['at']) => steps;
const person = (item: string, field: string): SubjectEdit['at'] => at('people', { item }, field);
const change = (...edits: readonly SubjectEdit[]): Change => changeOf(open.documents, edits);
const set = (where: SubjectEdit['at'], value?: string): Change =>
  change({ subject: 'plan', kind: 'set', at: where, ...(value !== undefined && { value }) });
const told = (one: Change, plan = open.plan): string =>
  changeLabel(withInitials(one, initialsOf(plan)), sv).replaceAll('\u00a0', ' ');

describe('A change told in initials', () => {
  it.each([
    [set(person('a', 'coach'), 'k2'), 'säljchef (A.W.A.S.) K.Å. blir Säljchef 2'],
    [set(person('a', 'name'), 'Anna Borg'), 'namn A.W.A.S. blir A.B.'],
    [set(person('a', 'name')), 'namn A.W.A.S. blir tomt'],
    [set(person('b', 'email'), 'kim.aberg@bolaget.example'), 'e-post (K.Å. 2) … blir …'],
    [set(person('b', 'email')), 'e-post (K.Å. 2) … blir tomt'],
    [
      set(at('plan', 'behaviours', { item: 'b1' }, 'seller'), 'b'),
      'säljare (Ringer med K.Å.) A.W.A.S. blir K.Å. 2',
    ],
    [change({ subject: 'plan', kind: 'remove', at: at('people'), item: 'a' }), 'A.W.A.S. borttagen'],
    [set(at('cohort'), 'Hos Karin Ås'), 'omgång tomt blir Hos K.Å.'],
  ])('%#', (one, label) => {
    expect(told(one)).toBe(label);
  });

  it('hides the name of somebody who has left, and one that is no longer borne', () => {
    const left = change({ subject: 'plan', kind: 'remove', at: at('people'), item: 'a' });
    const without = { ...open.plan, people: open.plan.people.filter(({ id }) => id !== 'a') };
    expect(told(left, without)).not.toContain('Anna');
    expect(told(set(person('a', 'name'), 'Eva'), without)).toBe('namn A.W.A.S. blir E.');
  });

  it('leaves what is nobody', () => {
    const away = set(at('people', { item: 'a' }, 'away', { item: 'item-1' }, 'reason'), 'Kurs');
    expect(told(away)).toBe(changeLabel(away, sv));
  });
});
