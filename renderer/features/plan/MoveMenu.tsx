import { Menu } from '@mantine/core';
import { useMemo, type KeyboardEvent, type ReactElement } from 'react';
import type { Plan } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { ShownPeople } from './peopleNames.ts';
import css from './peopleTree.module.css';
import { LEAST_SAID, loadsAfter, type CoachLoad } from './personLoads.ts';

interface MoveMenuProps {
  readonly plan: Plan;
  readonly shown: ShownPeople;
  readonly words: Texts['planScreen']['people'];
  readonly sellers: readonly string[];
  readonly onMove: (coach: string) => void;
  /** Takes the one seller into the selection, or out of it. */
  readonly selection?: { readonly isSelected: boolean; readonly toggle: () => void };
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The button that it belongs to. */
  readonly children: ReactElement;
}

/** `Flytta till …`: every coach, each with what it would take there. */
export function MoveMenu({ isOpen, onClose, children, ...given }: MoveMenuProps) {
  const { plan, shown, words, sellers, onMove, selection } = given;
  const choices = useMemo(
    () => (isOpen ? choicesOf(plan, shown, sellers) : []),
    [isOpen, plan, shown, sellers],
  );
  const nearest = choices.find(({ isHere }) => !isHere)?.id;
  const [first = ''] = sellers;
  const what = sellers.length === 1 ? shown.nameOf(first) : words.move.selectedWho(sellers.length);
  return (
    <Menu opened={isOpen} onClose={onClose} returnFocus={false} menuItemTabIndex={0}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown className={css.menu ?? ''} onKeyDown={goToLetter}>
        <Menu.Label>{words.move.to(what)}</Menu.Label>
        {choices.map(({ id, name, load, isHere }) => (
          <Menu.Item
            key={id}
            disabled={isHere}
            data-autofocus={id === nearest || undefined}
            onClick={() => onMove(id)}
          >
            <span className="name">{name}</span>
            <small>{isHere ? words.move.here : load && <Then load={load} words={words} />}</small>
          </Menu.Item>
        ))}
        {selection !== undefined && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={selection.toggle}>
              {selection.isSelected ? words.move.unselect : words.move.select}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly load: CoachLoad | undefined;
  readonly isHere: boolean;
}

function choicesOf(plan: Plan, { coaches }: ShownPeople, sellers: readonly string[]): readonly Choice[] {
  const here = new Set(
    plan.people.map((one) => (one.role === 'seller' && sellers.includes(one.id) ? one.coach : '')),
  );
  here.delete('');
  return coaches.map(({ id, name }) => ({
    ...{ id, name },
    load: loadsAfter(plan, sellers, id).coaches.get(id),
    isHere: here.size === 1 && here.has(id),
  }));
}

/** What a coach would need. */
export function Then({ load, words }: { readonly load: CoachLoad; readonly words: MoveMenuProps['words'] }) {
  const { needed, available, short } = load;
  return (
    <span className={css.then}>
      <span>{available === null ? words.load.unknown(needed) : words.load.of(needed, available)}</span>
      {short >= LEAST_SAID && <b data-coral>{words.load.short(short)}</b>}
    </span>
  );
}

/** To the next choice that begins with the letter. */
function goToLetter({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  if (!/^[\p{L}\p{N}]$/u.test(key)) return;
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]:not([data-disabled])')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) =>
    item.textContent.toLowerCase().startsWith(key.toLowerCase()),
  );
  next?.focus();
}
