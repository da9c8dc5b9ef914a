import { useState } from 'react';
import type { PersonRow } from './peopleTree.ts';

export interface Selected {
  /** Ids of sellers, in the order of the rows. */
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** All from the one chosen last; where there is none, from `start`. */
  readonly extendTo: (id: string, start?: string) => void;
  readonly clear: () => void;
}

interface Chosen {
  readonly ids: ReadonlySet<string>;
  /** The one chosen last. */
  readonly from: string | null;
}
const NONE: Chosen = { ids: new Set(), from: null };

/** Several sellers taken together. */
export function useSelected(rows: readonly PersonRow[]): Selected {
  const [chosen, setChosen] = useState(NONE);
  const isAny = chosen.ids.size > 0;
  const sellers = isAny ? sellersIn(rows) : [];
  return {
    ids: sellers.filter((id) => chosen.ids.has(id)),
    has: (id) => chosen.ids.has(id),
    toggle: (id) => {
      setChosen(({ ids }) => {
        const others = new Set([...ids].filter((one) => one !== id));
        return { ids: ids.has(id) ? others : new Set([...others, id]), from: id };
      });
    },
    extendTo: (id, start = id) => {
      setChosen(({ ids, from }) => {
        const all = sellersIn(rows);
        const [a, b] = [all.indexOf(from ?? start), all.indexOf(id)];
        const between = all.slice(Math.max(0, Math.min(a, b)), Math.max(a, b) + 1);
        return { ids: new Set([...ids, ...between]), from: from ?? start };
      });
    },
    clear: () => {
      setChosen(NONE);
    },
  };
}

function sellersIn(rows: readonly PersonRow[]): readonly string[] {
  return rows.filter(({ person }) => person.role === 'seller').map(({ person }) => person.id);
}
