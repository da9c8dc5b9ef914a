import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionsOf, type OfferSection } from '#domain/offerSections.ts';
import type { Block, Proposal } from '#domain/proposal/blocks.ts';
import { textsOf } from '#domain/proposal/blockTexts.ts';
import { OWN_LETTERS } from '#domain/proposal/buildProposal.ts';
import { parseText, visibleText } from '#domain/proposal/text.ts';
import { anySections } from '../support/anySections.ts';
import { fullPlan } from '../support/fullPlans.ts';
import { offerForPlan } from '../support/offers.ts';
import { planOf } from '../support/plans.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';

/** Too little time, so that the summary has something to say of the calendar and of the hours. */
const plan = planOf(fullPlan({ sellers: 24, coaches: 4, weeks: 8, hours: 2 }));
const schedule = schedulePlan(plan);
const whole = offerForPlan(plan, { schedule });
const withSections = (entries: Parameters<typeof sectionsOf>[0]) =>
  offerForPlan({ ...plan, proposal: { ...plan.proposal, sections: sectionsOf(entries) } }, { schedule });

/** Between the trainer's own words a section says what it always says. */
function expectUsual(offer: Proposal, { id, before, after }: OfferSection): void {
  const [usual, made] = [whole, offer].map(({ sections }) => sections.find((section) => section.id === id));
  if (usual === undefined || made === undefined) throw new Error(`There is no section ${id}.`);
  const own = made.blocks.slice(before === null ? 0 : 1, after === null ? undefined : -1);
  const kinds = (blocks: readonly Block[]): readonly string[] => blocks.map(({ type }) => type);
  expect([made.title, kinds(own)]).toEqual([usual.title, kinds(usual.blocks)]);
  // What these two say depends on what else is there.
  if (id !== 'summary' && id !== 'sources') expect(own).toEqual(usual.blocks);
}

describe('An offer by its sections', () => {
  it('has those that are shown, in their order, with what they always say', () => {
    fc.assert(
      fc.property(anySections, (entries) => {
        const offer = withSections(entries);
        const chosen = sectionsOf(entries).filter(({ isShown }) => isShown);
        const there = chosen.filter(({ id }) => whole.sections.some((section) => section.id === id));
        expect(offer.sections.map(({ id }) => id)).toEqual(there.map(({ id }) => id));
        for (const section of there) expectUsual(offer, section);
      }),
      { numRuns: 60 },
    );
  });

  it('refers to nothing that is not there, and numbers its notes by the order they come in', () => {
    fc.assert(
      fc.property(anySections, (entries) => {
        const offer = withSections(entries);
        const pieces = offer.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)).flatMap(parseText);
        const links = pieces.flatMap((piece) => (piece.kind === 'link' ? [piece.section] : []));
        const notes = pieces.flatMap((piece) => (piece.kind === 'note' ? [piece.id] : []));
        expect(offer.sections.map(({ id }) => id)).toEqual(expect.arrayContaining(links));
        expect(offer.notes.map(({ id }) => id)).toEqual([...new Set(notes)]);
        const sources = offer.sections
          .find(({ id }) => id === 'sources')
          ?.blocks.find(({ type }) => type === 'table');
        expect(sources?.type === 'table' && sources.rows.length).toBe(offer.notes.length);
      }),
      { numRuns: 60 },
    );
  });

  it('says where the calendar and the hours are only where they are', () => {
    const said = (entries: Parameters<typeof sectionsOf>[0]) =>
      JSON.stringify(withSections(entries).sections.find(({ id }) => id === 'summary'));
    expect(said([])).toContain('(#calendar)');
    expect(said([{ id: 'calendar', shown: false }])).not.toMatch(/se .Kalendern|#calendar/);
    expect(said([{ id: 'hours', shown: false }])).not.toMatch(/Här ser ni vem|#hours/);
  });

  it('shows the trainer’s own words as they were typed, first and last, and cuts what is too long', () => {
    const offer = withSections([
      { id: 'asks', before: 'Hos er **börjar** [vi](#told).', after: `${'x'.repeat(OWN_LETTERS)}y` },
    ]);
    const asks = offer.sections.find(({ id }) => id === 'asks');
    const [first] = asks?.blocks.flatMap(textsOf) ?? [];
    const last = asks?.blocks.at(-1);
    expect(visibleText(first ?? '')).toBe('Hos er **börjar** [vi](#told).');
    expect(last).toEqual({ type: 'paragraph', text: `${'x'.repeat(OWN_LETTERS - 1)}…` });
  });

  it('hides names in them where initials are asked for', () => {
    const sections = sectionsOf([{ id: 'hours', after: 'Anna Dahlgren tar mest.' }]);
    const named = {
      ...plan,
      people: plan.people.map((person) =>
        person.id === plan.people.find(({ role }) => role === 'coach')?.id
          ? { ...person, name: 'Anna Dahlgren' }
          : person,
      ),
      proposal: { ...plan.proposal, sections },
    };
    expect(JSON.stringify(offerForPlan(named, { schedule, initials: true }))).not.toContain('Anna Dahlgren');
  });
});
