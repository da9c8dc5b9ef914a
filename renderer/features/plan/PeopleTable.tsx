import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import css from './people.module.css';
import { shownPeople } from './peopleNames.ts';
import { peopleTree } from './peopleTree.ts';
import { PersonCells } from './PersonCells.tsx';
import type { PlanPage } from './planPage.ts';
import { useVirtualRows } from './useVirtualRows.ts';

/** Pixels, until a row is measured. */
const HEIGHT = 45;
/** More rows than this are drawn only where they are in sight. */
const FEW = 100;

interface PeopleTableProps {
  readonly page: PlanPage;
  /** The person who came last: the focus goes there. */
  readonly added: string | null;
  readonly onPaste: (text: string) => void;
}

/** Everyone as a tree of rows that are edited where they stand. */
export function PeopleTable({ page, added, onPaste }: PeopleTableProps) {
  const { plan, offer } = page;
  const words = offer.texts.planScreen.people;
  const rows = useMemo(() => peopleTree(plan), [plan]);
  const shown = useMemo(() => shownPeople(offer), [offer]);
  const [open, setOpen] = useState<string | null>(null);
  const keyOf = (index: number): string => rows[index]?.person.id ?? '';
  const virtual = useVirtualRows({ count: rows.length, keyOf, heightOf: () => HEIGHT, few: FEW });
  const { holdList, height, measure, scrollTo } = virtual;
  const goTo = (index: number): void => {
    const id = rows[index]?.person.id;
    if (id === undefined) return;
    scrollTo(index);
    focusField(id, 'name');
  };
  const arrive = useEffectEvent((id: string) => goTo(rows.findIndex(({ person }) => person.id === id)));
  const isThere = rows.some(({ person }) => person.id === added);
  useEffect(() => {
    if (added !== null && isThere) arrive(added);
  }, [added, isThere]);
  return (
    <div role="table" aria-label={words.list} aria-rowcount={rows.length + 1} className={css.table}>
      <Head words={words} />
      <div role="rowgroup" ref={holdList} className={css.rows} style={{ height }}>
        {virtual.rows.map(({ key, index, top }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { id, role } = row.person;
          return (
            <div
              key={key}
              role="row"
              aria-rowindex={index + 2}
              data-index={index}
              data-person={id}
              data-role={role}
              data-level={row.level}
              ref={measure}
              style={{ transform: `translateY(${top}px)` }}
            >
              <PersonCells
                row={row}
                page={page}
                shown={shown}
                isOpen={open === id}
                onOpen={() => setOpen(open === id ? null : id)}
                onPaste={onPaste}
                onMoved={(field) => requestAnimationFrame(() => focusField(id, field))}
                onStep={(by) => goTo(index + by)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Head({ words }: { readonly words: PlanPage['offer']['texts']['planScreen']['people'] }) {
  const { columns } = words;
  return (
    <div role="rowgroup" className={css.head}>
      <div role="row" aria-rowindex={1}>
        {[columns.name, columns.role, columns.with, columns.hours].map((name) => (
          <span key={name} role="columnheader">
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Once the row is there: one that was out of sight comes with a later frame. */
function focusField(id: string, field: string, frames = 3): void {
  const element = document.querySelector<HTMLElement>(
    `[data-person="${CSS.escape(id)}"] [data-field="${field}"] :is(input, select)`,
  );
  if (element !== null) {
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  } else if (frames > 0) requestAnimationFrame(() => focusField(id, field, frames - 1));
}
