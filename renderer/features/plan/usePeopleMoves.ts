import { useState } from 'react';
import { moveSeller } from '#domain/edit/people.ts';
import { stepPerson } from '#domain/edit/stepPerson.ts';
import { planAfter } from '#domain/edit/whatIf.ts';
import type { Person } from '#domain/plan.ts';
import { useHistory } from '#renderer/data/history.ts';
import { useToasts } from '#renderer/shell/toasts.tsx';
import type { ShownPeople } from './peopleNames.ts';
import { peopleTree } from './peopleTree.ts';
import { LEAST_SAID, loadsAfter, type CoachLoad } from './personLoads.ts';
import type { PlanPage } from './planPage.ts';

export interface PeopleMoves {
  /** The last thing that is heard but not drawn. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** A step up or down; what came of it is said. */
  readonly step: (person: Person, by: -1 | 1) => void;
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
      const edits = stepPerson(page, person.id, by);
      const after = edits.length === 0 ? null : planAfter(page, edits);
      if (after === null) say(words.says.end(nameOf(person.id)));
      else {
        page.change(edits);
        say(placeSaid(page, after.plan, person.id, shown));
      }
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
      toasts.say(`${done} ${then}`.trim(), { text: texts.shell.head.undo, run: history.undo });
    },
  };
}

/** What it takes, where that is more than there is. */
function thenSaid({ offer }: PlanPage, name: string, { needed, available, short }: CoachLoad): string {
  const { move } = offer.texts.planScreen.people;
  return available === null || short < LEAST_SAID ? '' : move.then(name, needed, available);
}

/** Where somebody stands now, and what that means for the one just above. */
function placeSaid(page: PlanPage, plan: PlanPage['plan'], id: string, { nameOf }: ShownPeople): string {
  const { says } = page.offer.texts.planScreen.people;
  const row = peopleTree(plan).find(({ person }) => person.id === id);
  if (row === undefined) return '';
  const { parent, place, of } = row;
  const name = nameOf(id);
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
