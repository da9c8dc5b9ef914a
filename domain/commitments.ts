/** What both sides promise. A promise that begins with a name that the plan knows is that person's: `Karin Sjö: Tiderna hålls.` */
import type { Plan } from './plan.ts';

export interface Commitment {
  /** Null where nobody in particular has promised it. */
  readonly who: string | null;
  readonly text: string;
}

export function commitmentOf(promise: string, names: readonly string[]): Commitment {
  const said = promise.trimStart();
  const [who] = names.filter((name) => said.startsWith(`${name}:`)).sort((a, b) => b.length - a.length);
  return who === undefined
    ? { who: null, text: promise }
    : { who, text: said.slice(who.length + 1).trimStart() };
}

/** The promise with another name before it, or none. */
export function promisedBy(promise: string, who: string | null, names: readonly string[]): string {
  const { text } = commitmentOf(promise, names);
  return who === null ? text : `${who}: ${text}`;
}

export type Side = 'client' | 'consultant';

/** Who can promise something, by side, by their names. */
export function promisers({ people, client, consultant }: Plan): Readonly<Record<Side, readonly string[]>> {
  const named = (roles: readonly string[]): readonly (string | null)[] =>
    roles.flatMap((one) => people.filter(({ role }) => role === one).map(({ name }) => name));
  return {
    client: distinct([client.contact, ...named(['leader', 'coach'])]),
    consultant: distinct([consultant.name, ...named(['trainer'])]),
  };
}

function distinct(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
