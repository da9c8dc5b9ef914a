import { useMemo, useState } from 'react';
import { foundRows, peopleTree, unfoldedRows, type PersonRow } from './peopleTree.ts';
import type { PlanPage } from './planPage.ts';

/** More people than this are looked for by name. */
const FEW = 30;

export interface ShownRows {
  readonly rows: readonly PersonRow[];
  /** Whether there are so many that one looks for a name; null where nothing is looked for. */
  readonly search: {
    readonly text: string;
    readonly set: (text: string) => void;
    readonly isUsed: boolean;
  } | null;
  readonly folded: ReadonlySet<string>;
  readonly fold: (ids: readonly string[], isFolded: boolean) => void;
  /** Coaches who have somebody below. */
  readonly coaches: readonly string[];
}

/** The tree as it is looked at: without those who are folded, or only those who are looked for. */
export function useShownRows({ plan, offer }: PlanPage, active: string | null): ShownRows {
  const [typed, setTyped] = useState('');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => peopleTree(plan), [plan]);
  const isMany = all.length > FEW;
  const sought = isMany ? plainly(typed.trim()) : '';
  const { nameOf } = offer;
  const rows = useMemo(() => {
    if (sought === '') return unfoldedRows(all, folded);
    // Who is being renamed does not vanish under the hand.
    return foundRows(all, (id) => id === active || plainly(nameOf(id)).includes(sought));
  }, [all, folded, sought, active, nameOf]);
  const fold = (ids: readonly string[], isFolded: boolean): void => {
    setFolded((before) => {
      const rest = new Set([...before].filter((id) => !ids.includes(id)));
      return isFolded ? new Set([...rest, ...ids]) : rest;
    });
  };
  const coaches = useMemo(
    () =>
      all.filter(({ person, below }) => person.role === 'coach' && below > 0).map(({ person }) => person.id),
    [all],
  );
  const search = isMany ? { text: typed, set: setTyped, isUsed: sought !== '' } : null;
  return { rows, search, folded, fold, coaches };
}

/** As one compares it: in small letters, without accents. */
function plainly(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
