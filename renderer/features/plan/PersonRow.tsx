import { memo, type ComponentProps, type PointerEvent } from 'react';
import { onRowKey, type RowKeys } from './rowKeys.ts';
import css from './people.module.css';
import type { PersonRow as Row } from './peopleTree.ts';
import { PersonCells } from './PersonCells.tsx';
import { PersonMore } from './PersonMore.tsx';
import { usePersonChange, type PeopleTree } from './usePeopleTree.ts';

interface PersonRowProps {
  readonly tree: PeopleTree;
  /** The tree when something is done. */
  readonly live: () => PeopleTree;
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly onPaste: (text: string) => void;
}

/** A row of the tree, with what can be done to the person by mouse, finger and keyboard. Drawn anew only where it changes. */
export const PersonRow = memo(DrawnRow, (before, after) => {
  const isMoved = before.index !== after.index || before.top !== after.top;
  return !isMoved && !isAtWork(after) && !isAtWork(before) && seenOf(before) === seenOf(after);
});

/** The row in hand, and what is open, follow every change. */
const isAtWork = ({ tree, row: { person } }: PersonRowProps): boolean =>
  [tree.stop, tree.opened, tree.menu].includes(person.id);

/** All that is seen of a row that nobody is at. */
function seenOf({ tree, row }: PersonRowProps): string {
  const { page, shown, loads, max, isStatic } = tree;
  const { person } = row;
  const name = [person.name, shown.nameOf(person.id), page.offer.texts.format.tag];
  const hours = person.role === 'coach' ? person.coachingHoursPerWeek : null;
  const load = [loads.coaches.get(person.id), loads.leaders.get(person.id), hours, max];
  return JSON.stringify([
    name,
    load,
    person.away.length,
    person.workdays,
    page.plan.calendar.workdays,
    isStatic,
    rowState(tree, row),
  ]);
}

function DrawnRow({ tree, live, row, index, top, onPaste }: PersonRowProps) {
  const { page, shown, isStatic, opened } = tree;
  const { measure } = tree.virtual;
  const { id } = row.person;
  const { problem, remove, setRole } = usePersonChange(live, id);
  const isOpen = opened === id && !isStatic;
  return (
    <div
      {...rowState(tree, row)}
      aria-rowindex={index + 2}
      data-index={index}
      ref={measure}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => live().focus.setActive(id)}
      onKeyDown={(event) => onRowKey(event, rowKeys(live(), row, index))}
      onPointerDownCapture={(event) => selectBy(event, live(), row)}
    >
      <PersonCells
        {...{ row, page, shown, isStatic, isOpen, onPaste }}
        {...handlers(tree, live, row)}
        onOpen={() => live().setOpened(isOpen ? null : id)}
        onRemove={() => {
          const { moves, rows, goTo } = live();
          const name = shown.nameOf(id);
          if (!remove()) return;
          moves.say(page.offer.texts.planScreen.people.says.removed(name));
          goTo(index === rows.length - 1 ? index - 1 : index + 1, 'name');
        }}
      />
      {problem !== null && (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      )}
      {isOpen && (
        <PersonMore
          {...{ page, shown }}
          person={row.person}
          dropped={tree.droppedOn(id)}
          onRole={(next) => {
            if (setRole(next)) live().focus.goTo(id, 'more');
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
    'data-under-file': tree.isUnderFile(id),
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
function handlers(tree: PeopleTree, live: () => PeopleTree, row: Row) {
  const { selected, loads, max, stop, menu } = tree;
  const { id } = row.person;
  return {
    ...{ loads, max },
    taken: tree.takenWith(id),
    isActive: stop === id,
    isFolded: isFolded(tree, row),
    isSelected: selected.has(id),
    hasMenu: menu === id,
    onFold: () => live().view.fold([id], !isFolded(live(), row)),
    onGrab: (event: PointerEvent) => live().grab(event, live().takenWith(id)),
    onMenu: (isOpened: boolean) => {
      live().setMenu(isOpened ? id : null);
      // The button is another one once its menu is gone.
      if (!isOpened) requestAnimationFrame(() => live().focus.goTo(id, 'move'));
    },
    onMove: (to: string) => {
      live().focus.keep(id, 'move');
      live().moves.toCoach(live().takenWith(id), to);
      live().selected.clear();
    },
    onToggle: () => live().selected.toggle(id),
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
      const above = moves.step(person, by);
      // Nobody steps out of sight.
      if (above !== null && view.folded.has(above)) view.fold([above], false);
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
