import { Button, CloseButton, Switch, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useInitials } from '#renderer/data/initials.ts';
import { MoveMenu } from './MoveMenu.tsx';
import css from './peopleTree.module.css';
import type { PeopleTree } from './usePeopleTree.ts';

/** What is shown of the tree, and how. */
export function PeopleTools({ tree }: { readonly tree: PeopleTree }) {
  const { page, view } = tree;
  const { hasInitials, setInitials } = useInitials();
  const { tools: words } = page.offer.texts.planScreen.people;
  const { search, coaches, folded } = view;
  const isAllFolded = coaches.every((id) => folded.has(id));
  return (
    <div className={css.tools} role="group" aria-label={words.label}>
      {coaches.length > 1 && search?.isUsed !== true && (
        <Button variant="subtle" size="compact-md" onClick={() => view.fold(coaches, !isAllFolded)}>
          {isAllFolded ? words.unfoldAll : words.foldAll}
        </Button>
      )}
      <Switch
        label={words.initials}
        checked={hasInitials}
        onChange={(event) => setInitials(event.currentTarget.checked)}
      />
    </div>
  );
}

/** A way to a name, where there are many; and why nothing can be changed, where nothing can. */
export function AboveTree({ tree }: { readonly tree: PeopleTree }) {
  const { tools: words } = tree.page.offer.texts.planScreen.people;
  const { search } = tree.view;
  return (
    <>
      {search !== null && <Find tree={tree} search={search} />}
      {tree.isStatic && <p className={css.note}>{words.initialsNote}</p>}
    </>
  );
}

interface FindProps {
  readonly tree: PeopleTree;
  readonly search: NonNullable<PeopleTree['view']['search']>;
}

function Find({ tree, search }: FindProps) {
  const { page, rows, goTo } = tree;
  const { tools: words } = page.offer.texts.planScreen.people;
  const { text, set, isUsed } = search;
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') set('');
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    goTo(0, 'name');
  };
  return (
    <div className={css.search}>
      <TextInput
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        leftSection={<IconSearch size={16} stroke={1.5} />}
        className={css.find ?? ''}
        data-unsaved={text !== '' || undefined}
        value={text}
        onChange={(event) => set(event.currentTarget.value)}
        onKeyDown={keys}
      />
      <p role="status">
        {isUsed && (rows.length === 0 ? words.none : words.found(rows.length, page.plan.people.length))}
      </p>
    </div>
  );
}

/** How many are taken together, and what can be done with them. */
export function SelectedBar({ tree }: { readonly tree: PeopleTree }) {
  const { page, shown, selected, moves, focus } = tree;
  const words = page.offer.texts.planScreen.people;
  const [isOpen, setIsOpen] = useState(false);
  const { ids, clear } = selected;
  return (
    <div className={css.selected} role="status" hidden={ids.length === 0}>
      <b>{ids.length > 0 && words.move.selected(ids.length)}</b>
      {ids.length > 0 && (
        <>
          <MoveMenu
            plan={page.plan}
            {...{ shown, words, isOpen }}
            sellers={ids}
            onClose={() => setIsOpen(false)}
            onMove={(coach) => {
              focus.keep(ids[0] ?? '', 'name');
              moves.toCoach(ids, coach);
              clear();
            }}
          >
            <Button variant="default" size="compact-md" onClick={() => setIsOpen(!isOpen)}>
              {words.move.short}
            </Button>
          </MoveMenu>
          <CloseButton size="sm" aria-label={words.move.unselect} onClick={clear} />
        </>
      )}
    </div>
  );
}
