import { useState, type ComponentProps, type PointerEvent } from 'react';
import { onRowKey, type RowKeys } from './rowKeys.ts';
import css from './people.module.css';
import type { PersonRow as Row } from './peopleTree.ts';
import { PersonCells } from './PersonCells.tsx';
import { PersonMore } from './PersonMore.tsx';
import { usePersonChange, type PeopleTree } from './usePeopleTree.ts';

interface PersonRowProps {
  readonly tree: PeopleTree;
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly onPaste: (text: string) => void;
}

/** A row of the tree, with what can be done to the person by mouse, finger and keyboard. */
export function PersonRow({ tree, row, index, top, onPaste }: PersonRowProps) {
  const { page, shown, focus, isStatic } = tree;
  const { measure } = tree.virtual;
  const { person } = row;
  const [isOpen, setIsOpen] = useState(false);
  const { problem, remove, setRole } = usePersonChange(page, person.id);
  const keys = rowKeys(tree, row, index);
  return (
    <div
      {...rowState(tree, row)}
      aria-rowindex={index + 2}
      data-index={index}
      ref={measure}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => focus.setActive(person.id)}
      onKeyDown={(event) => onRowKey(event, keys)}
      onPointerDownCapture={(event) => selectBy(event, tree, row)}
    >
      <PersonCells
        {...{ row, page, shown, isStatic, isOpen, onPaste }}
        {...handlers(tree, row)}
        onOpen={() => setIsOpen(!isOpen)}
        onRemove={() => {
          const name = shown.nameOf(person.id);
          if (!remove()) return;
          tree.moves.say(page.offer.texts.planScreen.people.says.removed(name));
          tree.goTo(index === tree.rows.length - 1 ? index - 1 : index + 1, 'name');
        }}
      />
      {problem !== null && (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      )}
      {isOpen && !isStatic && (
        <PersonMore
          {...{ person, page, shown }}
          onRole={(next) => {
            if (setRole(next)) focus.goTo(person.id, 'more');
          }}
        />
      )}
    </div>
  );
}

const isFolded = ({ view }: PeopleTree, { person }: Row): boolean =>
  view.folded.has(person.id) && view.search?.isUsed !== true;

/** What tells the row's place in the tree, by ear and by eye. */
function rowState(tree: PeopleTree, row: Row): ComponentProps<'div'> & Record<`data-${string}`, unknown> {
  const { selected, drag, trial, isStatic, stop } = tree;
  const { person, level, below, place, of } = row;
  const { id, role } = person;
  const coach = coachOf(row);
  return {
    role: 'row',
    'aria-level': level + 1,
    'aria-posinset': place,
    'aria-setsize': of,
    'aria-expanded': below > 0 ? !isFolded(tree, row) : undefined,
    'aria-selected': role === 'seller' ? selected.has(id) : undefined,
    tabIndex: isStatic && stop === id ? 0 : -1,
    'data-person': id,
    'data-role': role,
    'data-level': level,
    'data-coach': coach,
    'data-held': drag?.sellers.includes(id) || undefined,
    'data-over': (trial !== null && drag?.target === coach) || undefined,
  };
}

/** In whose part of the tree the row stands: a coach's own, and those of the sellers. */
function coachOf({ person }: Row): string | undefined {
  if (person.role === 'seller') return person.coach;
  return person.role === 'coach' ? person.id : undefined;
}

/** What the cells show of the tree, and what they do in it. */
function handlers(tree: PeopleTree, row: Row) {
  const { view, selected, moves, focus, loads, max, stop, menu } = tree;
  const { id } = row.person;
  const taken = tree.takenWith(id);
  return {
    ...{ loads, max, taken },
    isActive: stop === id,
    isFolded: isFolded(tree, row),
    isSelected: selected.has(id),
    hasMenu: menu === id,
    onFold: () => view.fold([id], !isFolded(tree, row)),
    onGrab: (event: PointerEvent) => tree.grab(event, taken),
    onMenu: (isOpened: boolean) => {
      tree.setMenu(isOpened ? id : null);
      if (!isOpened) focus.goTo(id, 'move');
    },
    onMove: (to: string) => {
      moves.toCoach(taken, to);
      selected.clear();
    },
    onToggle: () => selected.toggle(id),
  };
}

/** Ctrl or Cmd takes one more seller, Shift all up to here. In the field that is being typed in both are the text's. */
function selectBy(event: PointerEvent, { selected, isStatic }: PeopleTree, { person }: Row): void {
  const { ctrlKey, metaKey, shiftKey, target, button } = event;
  if (button !== 0 || isStatic || person.role !== 'seller') return;
  if (target === document.activeElement || !(ctrlKey || metaKey || shiftKey)) return;
  event.preventDefault();
  event.stopPropagation();
  if (shiftKey) selected.extendTo(person.id);
  else selected.toggle(person.id);
}

function rowKeys(tree: PeopleTree, { person, parent, below }: Row, index: number): RowKeys {
  const { id, role } = person;
  const { view, selected, moves, focus, rows, isStatic } = tree;
  const isSeller = role === 'seller' && !isStatic;
  return {
    step: (by) => {
      if (isStatic) return;
      const place = document.activeElement?.closest('[data-field="name"]') ? 'name' : 'row';
      focus.keep(id, place);
      moves.step(person, by);
    },
    goBy: (by, place, isSelecting = false) => {
      const to = Math.max(0, Math.min(rows.length - 1, index + by));
      const next = rows[to]?.person;
      if (isSelecting && isSeller && next?.role === 'seller') selected.extendTo(next.id, id);
      tree.goTo(to, isStatic ? 'row' : place);
    },
    goToParent: () => {
      if (parent !== null) focus.goTo(parent, 'row');
    },
    isFolded: below === 0 ? null : view.folded.has(id),
    fold: (isFolded) => view.fold([id], isFolded),
    toggle: () => {
      if (isSeller) selected.toggle(id);
    },
    clear: selected.clear,
    openMenu: () => {
      if (isSeller) tree.setMenu(id);
    },
  };
}
