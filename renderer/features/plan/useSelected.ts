import { useState } from 'react';
import type { PersonRow } from './peopleTree.ts';

export interface Selected {
  /** Ids of sellers, in the order of the rows. */
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** All from the one chosen last. */
  readonly extendTo: (id: string) => void;
  readonly clear: () => void;
}

/** Several sellers taken together. */
export function useSelected(rows: readonly PersonRow[]): Selected {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [from, setFrom] = useState<string | null>(null);
  const sellers = rows.filter(({ person }) => person.role === 'seller').map(({ person }) => person.id);
  const ids = chosen.size === 0 ? [] : sellers.filter((id) => chosen.has(id));
  return {
    ids,
    has: (id) => chosen.has(id),
    toggle: (id) => {
      const others = new Set(ids.filter((one) => one !== id));
      setChosen(chosen.has(id) ? others : new Set([...others, id]));
      setFrom(id);
    },
    extendTo: (id) => {
      const [first = 0, last = -1] = [sellers.indexOf(from ?? id), sellers.indexOf(id)].toSorted(
        (a, b) => a - b,
      );
      if (last >= 0) setChosen(new Set([...ids, ...sellers.slice(Math.max(0, first), last + 1)]));
      setFrom(from ?? id);
    },
    clear: () => {
      setChosen(new Set());
      setFrom(null);
    },
  };
}
