import type { SubjectEdit } from '#domain/edit/change.ts';
import type { Offer } from '#domain/proposal/offer.ts';

/** What the people list says of each person and offers as choices. */
export interface ShownPeople {
  readonly nameOf: (id: string) => string;
  readonly coaches: readonly Named[];
  readonly leaders: readonly Named[];
  /** The coach's sellers, and for how many there is time; by the coach's id. */
  readonly loads: ReadonlyMap<string, { readonly sellers: number; readonly room: number | null }>;
}
interface Named {
  readonly id: string;
  readonly name: string;
}

export function shownPeople({ plan, figures, nameOf }: Offer): ShownPeople {
  const withRole = (role: string): readonly Named[] =>
    plan.people.filter((person) => person.role === role).map(({ id }) => ({ id, name: nameOf(id) }));
  return {
    nameOf,
    coaches: withRole('coach'),
    leaders: withRole('leader'),
    loads: new Map(figures.coaches.map(({ id, sellers, maxSellers }) => [id, { sellers, room: maxSellers }])),
  };
}

/** The id of the person that the edits put in. */
export function newPersonId(edits: readonly SubjectEdit[]): string | null {
  const added = edits.find((edit) => edit.kind === 'insert');
  const id = added?.item['id'];
  return typeof id === 'string' ? id : null;
}
