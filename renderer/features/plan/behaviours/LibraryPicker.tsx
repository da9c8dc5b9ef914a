import { ActionIcon, Button, CloseButton, TextInput } from '@mantine/core';
import { IconPencil, IconSearch, IconX } from '@tabler/icons-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { v7 as newId } from 'uuid';
import { addBehaviour } from '#domain/edit/behaviours.ts';
import { useLibrary } from '#renderer/data/library.ts';
import { useForget } from '#renderer/shell/useForget.ts';
import type { PlanPage } from '../planPage.ts';
import { conversionsOf, foundConversions, type Conversion } from './conversions.ts';
import { OwnBehaviour } from './OwnBehaviour.tsx';
import css from './picker.module.css';

interface LibraryPickerProps {
  readonly page: PlanPage;
  readonly seller: string;
  /** Somebody asked for it: then one types at once. */
  readonly isAsked: boolean;
  readonly onAdded: (id: string) => void;
  /** Null where there is nothing behind it. */
  readonly onClose: (() => void) | null;
}

/** The way from a result to a behaviour: looked up, chosen, or written. */
export function LibraryPicker({ page, seller, isAsked, onAdded, onClose }: LibraryPickerProps) {
  const { texts, nameOf } = page.offer;
  const words = texts.planScreen.behaviours.pick;
  const [typed, setTyped] = useState('');
  const [isWriting, setIsWriting] = useState(false);
  const own = useLibrary('behaviour');
  const all = useMemo(() => conversionsOf(own, texts), [own, texts]);
  const found = foundConversions(all, typed);
  const add = (chosen: Pick<Conversion, 'result' | 'behaviour' | 'unit' | 'evidence'>): void => {
    const { result, behaviour, unit, evidence } = chosen;
    const id = newId();
    const given = { id, seller, result, behaviour, unit: unit || null, evidence: evidence || null };
    if (page.change([addBehaviour(given)]) === null) onAdded(id);
  };
  return (
    <div className={css.root} role="group" aria-label={words.title} onKeyDown={walk}>
      <div className={css.search}>
        <TextInput
          type="search"
          aria-label={words.search(nameOf(seller))}
          placeholder={words.hint}
          leftSection={<IconSearch size={16} stroke={1.5} />}
          autoFocus={isAsked}
          value={typed}
          data-unsaved={typed !== '' || undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={({ key }) => {
            const [first] = found;
            if (key === 'Enter' && first !== undefined && typed.trim() !== '') add(first);
            if (key === 'Escape') (typed === '' ? onClose : () => setTyped(''))?.();
          }}
        />
        {onClose !== null && <CloseButton aria-label={words.close} onClick={onClose} />}
      </div>
      <p role="status" className={css.none}>
        {found.length === 0 && words.nothingFound}
      </p>
      <ul className={css.list} aria-label={words.title}>
        {found.map((conversion) => (
          <Turn key={conversion.key} {...{ page, conversion }} onChoose={() => add(conversion)} />
        ))}
      </ul>
      {isWriting ? (
        <OwnBehaviour page={page} result={typed} onAdd={add} onClose={() => setIsWriting(false)} />
      ) : (
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPencil size={15} stroke={1.75} />}
          onClick={() => setIsWriting(true)}
        >
          {words.writeOwn}
        </Button>
      )}
      <p className={css.source}>{words.source}</p>
    </div>
  );
}

interface TurnProps {
  readonly page: PlanPage;
  readonly conversion: Conversion;
  readonly onChoose: () => void;
}

/** One turn: the result small, the behaviour large. An own one can be taken out of the library. */
function Turn({ page, conversion, onChoose }: TurnProps) {
  const words = page.offer.texts.planScreen.behaviours.pick;
  const forget = useForget();
  const { result, behaviour, kept } = conversion;
  return (
    <li>
      <button type="button" data-turn onClick={onChoose}>
        <span className={css.result}>
          {result}
          {kept !== null && <i>{words.own}</i>}
        </span>
        <span className={css.behaviour}>{behaviour}</span>
      </button>
      {kept !== null && (
        <ActionIcon
          aria-label={words.forget(behaviour)}
          title={words.forget(behaviour)}
          onClick={() => forget({ ...kept, kind: 'behaviour' }, behaviour)}
        >
          <IconX size={16} stroke={1.5} />
        </ActionIcon>
      )}
    </li>
  );
}

/** Down from the search into the list, along it, and up again. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target, currentTarget } = event;
  if (by === 0 || event.altKey || !(target instanceof HTMLElement)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('input[type="search"], [data-turn]')];
  const at = stops.indexOf(target);
  const next = at < 0 ? undefined : stops[at + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
