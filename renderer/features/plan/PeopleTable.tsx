import { useId, type ReactNode } from 'react';
import { Section } from '#renderer/components/Section.tsx';
import { useStart } from '#renderer/data/settings.ts';
import { altOn } from '#renderer/shell/shortcuts.ts';
import { DragGhost } from './DragGhost.tsx';
import css from './peopleTree.module.css';
import { AboveTree, PeopleTools, SelectedBar } from './PeopleTools.tsx';
import { PersonRow } from './PersonRow.tsx';
import type { PlanPage } from './planPage.ts';
import { useLive, usePeopleTree } from './usePeopleTree.ts';

interface PeopleTableProps {
  readonly page: PlanPage;
  /** The person who came last: the focus goes there. */
  readonly added: string | null;
  readonly onPaste: (text: string) => void;
  /** What stands below, where the tree can be changed. */
  readonly children: ReactNode;
}

/** Everyone as a tree of rows that are edited where they stand and moved about. */
export function PeopleTable({ page, added, onPaste, children }: PeopleTableProps) {
  const keysId = useId();
  const tree = usePeopleTree(page, added);
  const live = useLive(tree);
  const { rows, drag, isStatic, holdGhost } = tree;
  const { holdList, height, rows: drawn } = tree.virtual;
  const words = page.offer.texts.planScreen.people;
  const { platform } = useStart();
  return (
    <Section title={words.list} action={<PeopleTools tree={tree} />}>
      <AboveTree tree={tree} />
      <div
        role="treegrid"
        aria-label={words.list}
        aria-describedby={isStatic ? undefined : keysId}
        aria-rowcount={rows.length + 1}
        aria-colcount={4}
        aria-multiselectable
        aria-readonly={isStatic}
        className={css.table}
        data-dragging={drag !== null || undefined}
        data-takes-calendars
        onDragOver={tree.onFileOver}
        onDragLeave={tree.onFileOver}
        onDrop={tree.onFileOver}
      >
        <Head words={words} />
        <div role="rowgroup" ref={holdList} className={css.rows} style={{ height }}>
          {drawn.map(({ key, index, top }) => {
            const row = rows[index];
            return row && <PersonRow key={key} {...{ tree, live, row, index, top, onPaste }} />;
          })}
        </div>
      </div>
      <SelectedBar tree={tree} />
      {!isStatic && (
        <p id={keysId} className={css.keys}>
          {words.keys(altOn(platform))}
        </p>
      )}
      {!isStatic && children}
      <p role="status" className="sr-only">
        {page.offer.shown(tree.moves.said)}
      </p>
      {drag !== null && (
        <DragGhost drag={drag} shown={tree.shown} trial={tree.trial} words={words} hold={holdGhost} />
      )}
    </Section>
  );
}

function Head({ words }: { readonly words: PlanPage['offer']['texts']['planScreen']['people'] }) {
  const { columns } = words;
  return (
    <div role="rowgroup" className={css.head}>
      <div role="row" aria-rowindex={1}>
        {[columns.name, columns.needs, columns.hours].map((name) => (
          <span key={name} role="columnheader">
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}
