import { describe, expect, it } from 'vitest';
import { changeOf, type SubjectEdit } from '#domain/edit/change.ts';
import { changeLabel } from '#domain/edit/changeLabel.ts';
import { SUBJECT_KINDS } from '#domain/edit/documents.ts';
import { fieldOf, type Address } from '#domain/edit/edit.ts';
import { idOfItem, insideOf } from '#domain/edit/items.ts';
import { isJsonList, isJsonObject, type Json } from '#domain/edit/json.ts';
import { addPerson, changeRole, countCoaches, countSellers, removePerson } from '#domain/edit/people.ts';
import { waysToFit } from '#domain/edit/waysToFit.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { fullPlan } from '../support/fullPlans.ts';
import { openPlan } from '../support/plans.ts';

describe('What several edits in one are called', () => {
  const open = openPlan({
    people: [
      { id: 'petra', role: 'coach', name: 'Petra Landmark', coachingHoursPerWeek: 1 },
      { id: 'k2', role: 'coach', coachingHoursPerWeek: 1 },
      ...['a', 'b', 'c', 'd'].map((id) => ({ id, role: 'seller', coach: 'petra' })),
    ],
    plan: { start: '2027-03-01', weeks: 12 },
  });
  const label = (edits: readonly SubjectEdit[]): string =>
    changeLabel(changeOf(open.documents, edits), sv).replaceAll('\u00a0', ' ');
  const setPlan = (at: SubjectEdit['at'], value: Json): SubjectEdit => ({
    subject: 'plan',
    kind: 'set',
    at,
    value,
  });
  const academyDay = (field: string): SubjectEdit => ({
    subject: 'academy',
    kind: 'set',
    at: [field],
    value: '2027-05-01',
  });
  const waysOf = (kind: string): readonly SubjectEdit[] =>
    waysToFit(open).find((way) => way.kind === kind)?.edits ?? [];

  it.each([
    ['a coach goes, and the sellers to the other', removePerson(open, 'petra'), 'Petra Landmark borttagen'],
    ['one without a name goes', removePerson(open, 'k2'), 'Säljchef 2 borttagen'],
    ['fewer coaches', countCoaches(open, 1), 'Säljchef 2 borttagen'],
    ['more coaches', countCoaches(open, 4), 'lade till 2 säljchefer'],
    ['fewer sellers', countSellers(open, 1), 'tog bort 3 säljare'],
    ['one more', addPerson(open.plan, 'leader', null), 'lade till chefens chef'],
    ['another role', changeRole(open, 'petra', 'leader'), 'roll (Petra Landmark) säljchef blir chefens chef'],
    [
      'names, and one who comes with hers',
      [
        ...['a', 'b'].map((item) => setPlan(['people', { item }, 'name'], 'x')),
        ...addPerson(open.plan, 'seller', 'y'),
      ],
      'namn för 3 personer',
    ],
    [
      'names and addresses',
      ['a', 'b'].flatMap((item) =>
        ['name', 'email'].map((field) => setPlan(['people', { item }, field], 'x')),
      ),
      'ändrade 2 personer',
    ],
    [
      'a seller who changes coach',
      waysOf('moveSellers'),
      'säljchef (Säljare 4) Petra Landmark blir Säljchef 2',
    ],
    [
      'sellers who change coach',
      ['a', 'b'].map((item) => setPlan(['people', { item }, 'coach'], 'k2')),
      'säljchef för 2 personer',
    ],
    ['hours for one', waysOf('moreHours'), 'tid för coaching (Petra Landmark) 1 blir 3 h i veckan'],
    [
      'hours for several',
      ['petra', 'k2'].map((item) => setPlan(['people', { item }, 'coachingHoursPerWeek'], 3)),
      'tid för coaching för 2 personer',
    ],
    ['one coach more, to make it fit', waysOf('anotherCoach'), 'lade till säljchef'],
    [
      'a country and its time zone',
      [
        setPlan(['plan', 'calendar', 'country'], 'NO'),
        setPlan(['plan', 'calendar', 'timeZone'], 'Europe/Oslo'),
      ],
      'land Sverige blir Norge',
    ],
    [
      'the hours of the day',
      [setPlan(['plan', 'calendar', 'dayStart'], '09:00'), setPlan(['plan', 'calendar', 'dayEnd'], '16:00')],
      'dagarna',
    ],
    [
      'lunch',
      [setPlan(['plan', 'calendar', 'lunch'], { from: '11:30', to: '12:30' })],
      'lunch 12.00–13.00 blir 11.30–12.30',
    ],
    [
      'a rhythm of another kind',
      [
        setPlan(['plan', 'rhythm', 'coaching', 'minutes'], 60),
        setPlan(['plan', 'rhythm', 'refill', 'perMonth'], 2),
      ],
      'rytmen',
    ],
    [
      'more often at first',
      [setPlan(['plan', 'rhythm', 'coaching', 'start'], { weeks: 8, perMonth: 4 })],
      'tätare i början',
    ],
    ['the days of the academy', [academyDay('start'), academyDay('end')], 'akademins uppgifter'],
    ['things far apart', [setPlan(['cohort'], 'B'), academyDay('start')], '2 ändringar'],
  ])('%s', (_, edits, words) => {
    expect(label(edits)).toBe(words);
  });

  it('says that a file has taken the plan’s place', () => {
    const labels = [sv, en].map((texts) => changeLabel({ kind: 'replaced', subject: 'plan' }, texts));
    expect(labels).toEqual(['planen ersatt från fil', 'plan replaced from a file']);
  });
});

it('every field that a plan can have, has a name in both languages', () => {
  const whole = openPlan(everything()).documents;
  const changed = SUBJECT_KINDS.flatMap((subject) =>
    leavesOf(whole[subject]).map((at): SubjectEdit => ({ subject, kind: 'set', at, value: null })),
  );
  const unnamed = changed.filter((edit) =>
    [sv, en].some((texts) => changeLabel(changeOf(whole, [edit]), texts) === texts.changes.something),
  );
  const fixed = ['plan/format', 'plan/version'];
  expect(unnamed.map(({ subject, at }) => `${subject}/${fieldOf(at)}`)).toEqual(fixed);
});

/** A plan with every field of the file in it. */
function everything(): Record<string, unknown> {
  const { plan, people, ...others } = fullPlan({ sellers: 2, coaches: 1 }) as Record<
    string,
    Record<string, unknown>
  >;
  const pace = { perMonth: 2, minutes: 45, preparationMinutes: 15 };
  return {
    ...others,
    language: 'sv',
    cohort: 'Omgång 1',
    academy: { ...others['academy'], start: '2027-02-01', end: '2027-06-01' },
    people: [
      ...(people as unknown as object[]).map((person) => ({
        ...person,
        email: 'x@x.example',
        away: [{ from: '2027-04-01', to: '2027-04-02', reason: 'Lov' }],
      })),
    ],
    plan: {
      ...plan,
      rhythm: {
        coaching: pace,
        productTraining: pace,
        processReview: { perQuarter: 1, minutes: 60, preparationMinutes: 0 },
        refill: pace,
      },
      calendar: {
        ...(plan?.['calendar'] as object),
        timeZone: 'Europe/Stockholm',
        country: 'SE',
        workdays: [1, 2],
        dayStart: '08:00',
        dayEnd: '17:00',
        lunch: { from: '12:00', to: '13:00' },
        coachingTimes: [{ coach: 'coach-1', weekday: 2, from: '09:00', to: '12:00' }],
      },
      bookings: [
        {
          id: 'coaching-seller-1-1',
          kind: 'coaching',
          people: ['seller-1', 'coach-1'],
          start: '2027-04-05T09:00:00+02:00',
          end: '2027-04-05T10:00:00+02:00',
          state: 'locked',
        },
      ],
      behaviours: [
        {
          ...{ id: 'b', seller: 'seller-1', result: 'r', behaviour: 'b', unit: 'u', baseline: 1, target: 2 },
          ...{ direction: 'up', evidence: 'e', from: '2027-04-12' },
          test: { influence: true, seen: true, practised: true, followedUp: false },
        },
      ],
      celebrations: [
        {
          ...{ id: 'c', how: 'h', trigger: 't', date: '2027-05-01' },
          ...{ scope: 'individual', person: 'seller-1', size: 'small' },
        },
      ],
      investment: { ...(plan?.['investment'] as object), currency: 'SEK', vatRate: 0.25 },
    },
  };
}

/** The addresses of all values in a document, and of what its items hold. */
function leavesOf(value: Json, at: Address = []): readonly Address[] {
  if (isJsonObject(value))
    return Object.entries(value).flatMap(([field, one]) =>
      field === 'id' || field.startsWith('$') ? [] : leavesOf(one, [...at, field]),
    );
  if (!isJsonList(value)) return [at];
  const items = value.flatMap((item) => {
    const id = idOfItem(item);
    return id === null ? [] : leavesOf(insideOf(item), [...at, { item: id }]);
  });
  return items.length === 0 ? [at] : items;
}
