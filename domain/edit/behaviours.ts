/** Edits of behaviours: a new one, and one copied to others. */
import type { Behaviour } from '../plan.ts';
import type { SubjectEdit } from './change.ts';
import type { JsonObject } from './json.ts';

/** What a new one begins with. */
export type NewBehaviour = Pick<Behaviour, 'id' | 'seller' | 'result' | 'behaviour'> &
  Partial<Omit<Behaviour, 'id' | 'seller' | 'result' | 'behaviour'>>;

/** Puts a behaviour last; what is not known is left out. */
export function addBehaviour(given: NewBehaviour): SubjectEdit {
  const { id, seller, result, behaviour, direction, test, ...others } = given;
  const answers = Object.entries(test ?? {}).filter(([, answer]) => answer !== null);
  const known = Object.entries(others).filter(([, value]) => value !== null);
  const item: JsonObject = {
    ...{ id, seller, result, behaviour },
    ...Object.fromEntries(known),
    ...(direction === 'down' && { direction }),
    ...(answers.length > 0 && { test: Object.fromEntries(answers) }),
  };
  return { subject: 'plan', kind: 'insert', at: ['plan', 'behaviours'], item, before: null };
}

/**
 * The same behaviour for others: where each of them stands is their own, and stays open. The target comes along
 * where it is asked for.
 */
export function copyBehaviour(
  behaviour: Behaviour,
  sellers: readonly string[],
  { withTarget, newId }: { readonly withTarget: boolean; readonly newId: () => string },
): readonly SubjectEdit[] {
  const target = withTarget ? behaviour.target : null;
  return sellers.map((seller) => addBehaviour({ ...behaviour, id: newId(), seller, baseline: null, target }));
}
