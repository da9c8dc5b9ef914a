import type { SubjectEdit } from '#domain/edit/change.ts';
import { coachesInOrder } from '#domain/edit/stepPerson.ts';
import { leadersOf } from '#domain/people.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { loadsOf, type Loads } from './personLoads.ts';

/** What the people list says of each person and offers as choices. */
export interface ShownPeople {
  readonly nameOf: (id: string) => string;
  readonly coaches: readonly Named[];
  readonly leaders: readonly Named[];
  readonly loads: Loads;
}
export interface Named {
  readonly id: string;
  readonly name: string;
}

export function shownPeople({ plan, figures, nameOf }: Offer): ShownPeople {
  const named = ({ id }: { readonly id: string }): Named => ({ id, name: nameOf(id) });
  return {
    nameOf,
    coaches: coachesInOrder(plan).map(named),
    leaders: leadersOf(plan).map(named),
    loads: loadsOf(plan, figures),
  };
}

/** The id of the person that the edits put in. */
export function newPersonId(edits: readonly SubjectEdit[]): string | null {
  const added = edits.find((edit) => edit.kind === 'insert');
  const id = added?.item['id'];
  return typeof id === 'string' ? id : null;
}
