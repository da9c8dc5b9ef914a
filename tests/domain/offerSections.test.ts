import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, withEdits, type SubjectEdit } from '#domain/edit/change.ts';
import { changeLabel } from '#domain/edit/changeLabel.ts';
import { documentsOf, fileOf, type PlanDocuments } from '#domain/edit/documents.ts';
import { applyEdits, placeOf } from '#domain/edit/edit.ts';
import { hasItemIds } from '#domain/edit/items.ts';
import { moveSection, sectionsIn, setShown, setWords } from '#domain/edit/sections.ts';
import {
  CLOSING_SECTIONS,
  isMovable,
  MOVABLE_SECTIONS,
  sectionsOf,
  type MovableSection,
  type OfferSection,
  type OfferSectionId,
} from '#domain/offerSections.ts';
import { toPlan } from '#domain/planFile.ts';
import { differences } from '#domain/versions/differences.ts';
import { differenceText } from '#domain/versions/differenceText.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { anySections } from '../support/anySections.ts';
import { planFileOf, readOk } from '../support/plans.ts';

type Entries = readonly { readonly id: string; readonly shown?: boolean }[];

function documentsWith(sections: unknown): PlanDocuments {
  let made = 0;
  return documentsOf(readOk(planFileOf({ plan: { proposal: { sections } } })), () => `made-${++made}`);
}
const storedIn = ({ plan }: PlanDocuments): readonly OfferSection[] =>
  sectionsIn(placeOf(plan, ['plan', 'proposal', 'sections']));
const idsOf = (sections: readonly OfferSection[]): readonly OfferSectionId[] => sections.map(({ id }) => id);

function after(documents: PlanDocuments, edits: readonly SubjectEdit[]): PlanDocuments {
  const done = withEdits(documents, edits);
  if (done === null) throw new Error('The edits have nothing to act on.');
  return done;
}

const movable = fc.constantFrom(...MOVABLE_SECTIONS);
const any = fc.constantFrom<OfferSectionId>(...MOVABLE_SECTIONS, ...CLOSING_SECTIONS);

describe('The sections of an offer', () => {
  it('stand as they always have where a plan says nothing', () => {
    const usual = [...MOVABLE_SECTIONS, ...CLOSING_SECTIONS];
    expect(idsOf(sectionsOf([]))).toEqual(usual);
    expect(toPlan(readOk(planFileOf())).proposal.sections).toEqual(
      usual.map((id) => ({ id, isShown: true, before: null, after: null })),
    );
  });

  it('that are not listed follow what they usually follow, and of two of one id the first holds', () => {
    const entries: Entries = [
      { id: 'calendar', shown: false },
      { id: 'what-is-to-come' },
      { id: 'told' },
      { id: 'calendar' },
    ];
    const sections = sectionsOf(entries);
    expect(idsOf(sections).slice(0, 8)).toEqual([
      'calendar',
      'asks',
      'behaviours',
      'celebrations',
      'refill',
      'questions',
      'told',
      'summary',
    ]);
    expect(sections.find(({ id }) => id === 'calendar')?.isShown).toBe(false);
  });

  it('cannot be without the key ratio, the price, the terms and the signatures, which close it', () => {
    const always = ['acceptance', 'investment', 'terms', 'sources', 'summary'].map((id) => ({
      id,
      shown: false,
    }));
    const sections = sectionsOf(always);
    expect(sections.every(({ isShown }) => isShown)).toBe(true);
    expect(idsOf(sections).slice(-4)).toEqual(CLOSING_SECTIONS);
    expect(idsOf(sections)[0]).toBe('told');
  });
});

describe('Edits of the sections', () => {
  it('take one where it is to be, and leave all else as it was', () => {
    fc.assert(
      fc.property(anySections, movable, fc.option(movable), (entries, id, before) => {
        fc.pre(id !== before);
        const documents = documentsWith(entries);
        const was = storedIn(documents);
        const moved = after(documents, moveSection(documents, id, before));
        const others = idsOf(was).filter((one): one is MovableSection => isMovable(one) && one !== id);
        const to = before === null ? others.length : others.indexOf(before);
        const order = [...others.toSpliced(to, 0, id), ...CLOSING_SECTIONS];
        expect(storedIn(moved)).toEqual(order.map((one) => was.find((section) => section.id === one)));
        expect(hasItemIds(moved.plan)).toBe(true);
        const kept = fileOf(moved) as { plan: { proposal: { sections: Entries } } };
        for (const entry of entries) expect(kept.plan.proposal.sections).toContainEqual(entry);
      }),
    );
  });

  it('say one thing of one section, and leave order and all else as they were', () => {
    const texts = fc.constantFrom('', 'Hos er.', 'Ö');
    const edit = fc.oneof(
      fc.tuple(fc.constant('shown' as const), fc.boolean()),
      fc.tuple(fc.constantFrom('before' as const, 'after' as const), texts),
    );
    fc.assert(
      fc.property(anySections, any, edit, (entries, id, [field, value]) => {
        const documents = documentsWith(entries);
        const was = storedIn(documents);
        const edits =
          field === 'shown'
            ? setShown(documents, id, Boolean(value))
            : setWords(documents, id, field, String(value));
        const expected = was.map((section) => {
          if (section.id !== id) return section;
          if (field !== 'shown') return { ...section, [field]: value === '' ? null : value };
          const [alone] = sectionsOf([{ id, shown: Boolean(value) }]).filter((one) => one.id === id);
          return { ...section, isShown: alone?.isShown };
        });
        expect(storedIn(after(documents, edits))).toEqual(expected);
      }),
    );
  });

  it('are taken back by their inverse', () => {
    fc.assert(
      fc.property(anySections, movable, fc.option(movable), (entries, id, before) => {
        fc.pre(id !== before);
        const { plan } = documentsWith(entries);
        const edits = moveSection({ client: {}, academy: {}, plan }, id, before);
        const done = applyEdits(plan, edits);
        if (!done.ok) throw new Error('The edits have nothing to act on.');
        expect(applyEdits(done.value.document, done.value.inverse)).toMatchObject({
          ok: true,
          value: { document: plan },
        });
      }),
    );
  });
});

describe('What they are called', () => {
  const documents = documentsWith([
    { id: 'told', before: 'Hej.' },
    { id: 'refill', shown: false },
  ]);
  const label = (edits: readonly SubjectEdit[]) =>
    [sv, en].map((texts) => changeLabel(changeOf(documents, edits), texts));

  it('is said with the section’s name', () => {
    expect(label(setShown(documents, 'celebrations', false))).toEqual([
      'avsnittet Det ska firas visas inte',
      'the section Worth celebrating is left out',
    ]);
    expect(label(setShown(documents, 'refill', true))[0]).toBe('avsnittet Chefernas påfyllnad visas');
    expect(label(setWords(documents, 'told', 'before', 'Hej hej.'))[0]).toBe(
      'egna ord i avsnittet Det ni berättade',
    );
    expect(label(setWords(documents, 'terms', 'after', 'Hej.'))[0]).toBe('egna ord i avsnittet Villkor');
    expect(label(moveSection(documents, 'calendar', 'told'))).toEqual([
      'flyttade avsnittet Kalendern',
      'moved the section The calendar',
    ]);
  });

  it('is told between versions too', () => {
    const other = after(
      after(documents, setShown(documents, 'refill', true)),
      moveSection(after(documents, setShown(documents, 'refill', true)), 'hours', 'told'),
    );
    const lines = differences(documents, other).map(({ part, changes }) => [
      part,
      changes.map((change) => differenceText(change, sv)),
    ]);
    expect(lines).toEqual([['offer', ['Avsnittet Chefernas påfyllnad visas', 'Avsnittens ordning']]]);
  });
});
