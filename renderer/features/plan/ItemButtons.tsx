import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTexts } from '#renderer/shell/texts.tsx';
import { moveItem, removeItem, type ListPlace } from './edits.ts';
import { besideRow, goOnIn } from './goOn.ts';
import css from './items.module.css';
import type { PlanPage } from './planPage.ts';

interface ItemButtonsProps {
  readonly page: PlanPage;
  readonly place: ListPlace;
  readonly id: string;
  /** What the item is called. */
  readonly what: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** An item up, down, or out of its list. */
export function ItemButtons({ page, place, id, what, isFirst, isLast }: ItemButtonsProps) {
  const { texts } = useTexts();
  const words = texts.planScreen.fields;
  const remove = ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    const next = besideRow(currentTarget);
    page.change([removeItem(place, id)]);
    goOnIn(next);
  };
  return (
    <span className={css.buttons}>
      <MoveButtons
        what={what}
        isFirst={isFirst}
        isLast={isLast}
        onMove={(by) => page.change(moveItem(page.documents, place, id, by))}
      />
      <ActionIcon aria-label={words.remove(what)} onClick={remove}>
        <IconX size={16} stroke={1.5} />
      </ActionIcon>
    </span>
  );
}

interface MoveButtonsProps extends Pick<ItemButtonsProps, 'what' | 'isFirst' | 'isLast'> {
  readonly onMove: (by: -1 | 1) => void;
}

/** An item one step up or down. */
export function MoveButtons({ what, isFirst, isLast, onMove }: MoveButtonsProps) {
  const { texts } = useTexts();
  const words = texts.planScreen.fields;
  const move =
    (by: -1 | 1) =>
    ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
      const buttons = currentTarget.parentElement;
      onMove(by);
      // The row loses the focus where it is put elsewhere, and at an end its button is none any more.
      requestAnimationFrame(() => {
        const [up, down] = buttons?.querySelectorAll('button') ?? [];
        const [one, other] = by === -1 ? [up, down] : [down, up];
        (one?.disabled === true ? other : one)?.focus();
      });
    };
  return (
    <>
      <ActionIcon aria-label={words.moveUp(what)} disabled={isFirst} onClick={move(-1)}>
        <IconChevronUp size={16} stroke={1.5} />
      </ActionIcon>
      <ActionIcon aria-label={words.moveDown(what)} disabled={isLast} onClick={move(1)}>
        <IconChevronDown size={16} stroke={1.5} />
      </ActionIcon>
    </>
  );
}
