import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { v7 as newId } from 'uuid';
import { itemOf } from '#domain/edit/items.ts';
import { InlineLines } from '#renderer/components/InlineLines.tsx';
import { itemIds, moveItem, removeItem, textAt, type ListPlace } from './edits.ts';
import { ItemButtons } from './ItemButtons.tsx';
import type { PlanPage } from './planPage.ts';
import css from './textList.module.css';
import { useListFocus } from './useListFocus.ts';

const LONGEST = 300;

export interface TextListWords {
  /** `Fråga 2` */
  readonly label: (number: number) => string;
  /** In the row that is not there yet. */
  readonly hint: string;
}
interface TextListProps {
  readonly page: PlanPage;
  readonly place: ListPlace;
  readonly words: TextListWords;
  /** At the start of a row. */
  readonly before?: (text: string, set: (text: string) => void, number: number) => ReactNode;
}

/** Texts in their order, each edited where it stands. The last row is empty: what is typed there is one more. */
export function TextList({ page, place, words, before }: TextListProps) {
  const { documents, change } = page;
  const { subject, at } = place;
  const [base] = useState(() => newId());
  const stored = itemIds(documents, place);
  const next = nextId(base, stored);
  const ids = [...stored, next];
  const { list, onFocus, onBlur, focus } = useListFocus(ids);
  const set = (id: string, text: string): void => {
    if (id === next) change([{ subject, kind: 'insert', at, item: itemOf(text, id), before: null }]);
    else change([{ subject, kind: 'set', at: [...at, { item: id }], value: text }]);
  };
  const act = (id: string, what: RowAct): void => {
    if (what === 'next') focus(ids[ids.indexOf(id) + 1]);
    else if (what !== 'remove') change(moveItem(documents, place, id, what));
    else if (id !== next) {
      focus(ids[ids.indexOf(id) - 1]);
      change([removeItem(place, id)]);
    }
  };
  return (
    <ul className={css.list} ref={list} onFocus={onFocus} onBlur={onBlur}>
      {ids.map((id, index) => (
        <Row
          key={id}
          page={page}
          place={place}
          id={id}
          index={index}
          count={stored.length}
          words={words}
          before={before}
          set={(text) => set(id, text)}
          act={(what) => act(id, what)}
        />
      ))}
    </ul>
  );
}

/** The id of the row that is not there yet: the same until it is, so that the keyboard stays in it. */
function nextId(base: string, stored: readonly string[]): string {
  let number = 0;
  while (stored.includes(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

interface RowProps extends Omit<TextListProps, 'before'> {
  readonly before: TextListProps['before'] | undefined;
  readonly id: string;
  readonly index: number;
  /** The rows that are there; the one after them is not yet. */
  readonly count: number;
  readonly set: (text: string) => void;
  readonly act: (what: RowAct) => void;
}

function Row({ page, place, id, index, count, words, before, set, act }: RowProps) {
  const text = textAt(page.documents, place.subject, [...place.at, { item: id }]);
  const label = words.label(index + 1);
  const isNew = index === count;
  return (
    <li data-row={id} data-new={isNew || undefined}>
      {!isNew && before?.(text, set, index + 1)}
      <InlineLines
        label={label}
        value={text}
        onChange={set}
        placeholder={isNew ? words.hint : ''}
        maxLength={LONGEST}
        onKeyDown={(event) => {
          const what = keyAct(event, text);
          if (what === null) return;
          event.preventDefault();
          act(what);
        }}
      />
      {!isNew && (
        <ItemButtons
          page={page}
          place={place}
          id={id}
          what={text === '' ? label : text}
          isFirst={index === 0}
          isLast={index === count - 1}
        />
      )}
    </li>
  );
}

/** To the next row, out, or so many steps down. */
type RowAct = 'next' | 'remove' | 1 | -1;

/** What a key does in a row; a step with Alt. */
function keyAct({ key, altKey, nativeEvent }: KeyboardEvent, text: string): RowAct | null {
  if (nativeEvent.isComposing) return null;
  if (key === 'Enter') return 'next';
  if (key === 'Backspace' && text === '') return 'remove';
  if (!altKey) return null;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
}
