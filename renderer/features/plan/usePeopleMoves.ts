import { useState } from 'react';
import { moveSeller } from '#domain/edit/people.ts';
import { stepPerson } from '#domain/edit/stepPerson.ts';
import type { Person, Plan } from '#domain/plan.ts';
import { useHistory } from '#renderer/data/history.ts';
import { useToasts } from '#renderer/shell/toasts.tsx';
import type { ShownPeople } from './peopleNames.ts';
import { peopleTree, type PersonRow } from './peopleTree.ts';
import { LEAST_SAID, loadsAfter, type CoachLoad } from './personLoads.ts';
import type { PlanPage } from './planPage.ts';

export interface PeopleMoves {
  /** The last thing that is heard but not drawn. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** A step up or down; what came of it is said. Gives whom the person is below then; null at the end of the way. */
  readonly step: (person: Person, by: -1 | 1) => string | null;
  /** All of them in one undo step, with a way back. */
  readonly toCoach: (sellers: readonly string[], coach: string) => void;
}

/** People moved about in the tree, each move said as it is drawn. */
export function usePeopleMoves(page: PlanPage, shown: ShownPeople): PeopleMoves {
  const [said, say] = useState('');
  const toasts = useToasts();
  const history = useHistory({ kind: 'plan', id: page.id });
  const { texts } = page.offer;
  const words = texts.planScreen.people;
  const { nameOf } = shown;
  return {
    said,
    say,
    step: (person, by) => {
      // A key that is held comes again before the last step is drawn.
      const open = page.now();
      const edits = open === null ? [] : stepPerson(open, person.id, by);
      page.change(edits);
      const after = edits.length === 0 ? null : page.now();
      const row = after && peopleTree(after.plan).find((one) => one.person.id === person.id);
      say(row ? placeSaid(page, after.plan, row, shown) : words.says.end(nameOf(person.id)));
      return row?.parent ?? null;
    },
    toCoach: (sellers, coach) => {
      const moving = page.plan.people.filter(
        (one) => one.role === 'seller' && one.coach !== coach && sellers.includes(one.id),
      );
      const [first, second] = moving;
      if (first === undefined) return;
      const load = loadsAfter(page.plan, sellers, coach).coaches.get(coach);
      const what = second === undefined ? nameOf(first.id) : words.move.selectedWho(moving.length);
      page.change(moving.flatMap(({ id }) => moveSeller(id, coach)));
      const done = words.move.done(what, nameOf(coach), second === undefined);
      const then = load === undefined ? '' : thenSaid(page, nameOf(coach), load);
      toasts.say(`${done} ${then}`.trim(), {
        text: texts.shell.head.undo,
        run: history.undo,
        isLastStep: true,
      });
    },
  };
}

/** What it takes, where that is more than there is. */
function thenSaid({ offer }: PlanPage, name: string, { needed, available, short }: CoachLoad): string {
  const { move } = offer.texts.planScreen.people;
  return available === null || short < LEAST_SAID ? '' : move.then(name, needed, available);
}

/** Where somebody stands now, and what that means for the one just above. */
function placeSaid(page: PlanPage, plan: Plan, row: PersonRow, { nameOf }: ShownPeople): string {
  const { says } = page.offer.texts.planScreen.people;
  const { person, parent, place, of } = row;
  const name = nameOf(person.id);
  if (parent === null) return says.place(name, place, of);
  const load = loadsAfter(plan, [], '').coaches.get(parent);
  const where = says.placeAt(name, nameOf(parent), place, of);
  return load === undefined ? where : `${where} ${loadSaid(page, nameOf(parent), load)}`;
}

/** A coach's hours in words. */
export function loadSaid({ offer }: PlanPage, name: string, load: CoachLoad): string {
  const { says } = offer.texts.planScreen.people;
  const { needed, available, short } = load;
  return available === null
    ? says.needs(name, needed)
    : says.needsOf(name, needed, available, short < LEAST_SAID ? 0 : short);
}
