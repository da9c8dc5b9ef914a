import { describe, expect, it } from 'vitest';
import { changeOf, withEdits, type SubjectEdit } from '#domain/edit/change.ts';
import { changeLabel } from '#domain/edit/changeLabel.ts';
import { documentsOf } from '#domain/edit/documents.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { planFileOf, readOk } from '../support/plans.ts';

const documents = documentsOf(readOk(planFileOf()), () => 'no-list');
const soft = (kind: string) => ['plan', 'calendar', 'softDays', kind];
const own = (field: string, ...rest: string[]) => ['people', { item: 'coach-1' }, field, ...rest];

describe('What a wish about days and times is called', () => {
  it.each<
    readonly [SubjectEdit['at'], string | number | boolean | readonly number[] | object, string, string]
  >([
    [soft('bridgeDays'), true, 'undvik klämdagar nej blir ja', 'avoid bridge days no becomes yes'],
    [
      soft('winterBreak'),
      [7, 9],
      'undvik sportlovet v. tomt blir 7, 9',
      'avoid winter break, week empty becomes 7, 9',
    ],
  ])('%j', (at, value, swedish, english) => {
    const change = changeOf(documents, [{ subject: 'plan', kind: 'set', at, value: value as never }]);
    expect([changeLabel(change, sv), changeLabel(change, en)]).toEqual([swedish, english]);
  });
  it.each<readonly [SubjectEdit['at'], unknown, string]>([
    [own('workdays'), [1, 4], 'arbetar (Säljchef 1) tomt blir mån, tors'],
    [
      own('preferredTime'),
      { from: '08:30', to: '12:00' },
      'träffas helst (Säljchef 1) tomt blir 08.30–12.00',
    ],
    [own('travelMinutes'), 20, 'restid (Säljchef 1) tomt blir 20 min'],
  ])('%j', (at, value, label) => {
    const change = changeOf(documents, [{ subject: 'plan', kind: 'set', at, value: value as never }]);
    expect(changeLabel(change, sv)).toBe(label);
  });

  it('tells busy times by how many they are, and of whom', () => {
    const at = own('busy');
    const time = { from: '2027-03-04T14:00:00+01:00', to: '2027-03-04T15:30:00+01:00' };
    const busy = Array.from({ length: 1200 }, () => time);
    const labels = (given: typeof documents, value: readonly object[]) => {
      const change = changeOf(given, [{ subject: 'plan', kind: 'set', at, value: value as never }]);
      return [changeLabel(change, sv), changeLabel(change, en)];
    };
    expect(labels(documents, busy)).toEqual([
      'upptagna tider (Säljchef 1) tomt blir 1\u00a0200',
      'busy times (Sales manager 1) empty becomes 1,200',
    ]);
    const before = withEdits(documents, [{ subject: 'plan', kind: 'set', at, value: [time] as never }]);
    if (before === null) throw new Error('The coach is gone.');
    expect(labels(before, busy)[0]).toBe('upptagna tider (Säljchef 1) 1 blir 1\u00a0200');
    expect(labels(before, [])).toEqual([
      'upptagna tider (Säljchef 1) 1 blir tomt',
      'busy times (Sales manager 1) 1 becomes empty',
    ]);
  });
});
