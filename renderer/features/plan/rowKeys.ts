/** The keyboard in the people tree: from name to name, and on the row as a whole. */
import type { KeyboardEvent } from 'react';
import type { RowPlace } from './useRowFocus.ts';

export interface RowKeys {
  /** Moves the person one step. */
  readonly step: (by: -1 | 1) => void;
  /** So many rows down, or up; with `isSelecting` all on the way are taken along. */
  readonly goBy: (rows: number, place: RowPlace, isSelecting?: boolean) => void;
  readonly goToParent: () => void;
  /** Null where nobody is below. */
  readonly isFolded: boolean | null;
  readonly fold: (isFolded: boolean) => void;
  readonly toggle: () => void;
  readonly clear: () => void;
  readonly openMenu: () => void;
}

/** So many rows are a page. */
const PAGE = 10;
export const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

export function onRowKey(event: KeyboardEvent<HTMLElement>, keys: RowKeys): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
  // What opens below the row has fields with keys of their own.
  if (target.closest('[data-more]') !== null) return;
  const step = STEPS[key];
  const act =
    event.altKey && step !== undefined
      ? () => keys.step(step)
      : target === currentTarget
        ? wholeRow(event, keys)
        : target.closest('[data-field="name"]') === null
          ? toRow(event, keys)
          : inName(event, keys);
  if (act === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

type Act = (() => void) | undefined;

/** What a key does in a name. */
export function inName({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, { goBy }: RowKeys): Act {
  if (key === 'Escape') return () => goBy(0, 'row');
  if (key === 'Enter') return () => goBy(shiftKey ? -1 : 1, 'name');
  const step = shiftKey ? undefined : STEPS[key];
  return step === undefined ? undefined : () => goBy(step, 'name');
}

/** A button has nothing else for the key; a figure uses it up while it is typed in. */
function toRow({ key }: KeyboardEvent, { goBy }: RowKeys): Act {
  return key === 'Escape' ? () => goBy(0, 'row') : undefined;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** What a key does where the row as a whole has the focus. */
export function wholeRow({ key, shiftKey, ctrlKey, metaKey }: Pressed, keys: RowKeys): Act {
  if (ctrlKey || metaKey) return undefined;
  if (key === 'F10' && shiftKey) return keys.openMenu;
  const { goBy } = keys;
  const acts: Readonly<Record<string, Act>> = {
    ArrowUp: () => goBy(-1, 'row', shiftKey),
    ArrowDown: () => goBy(1, 'row', shiftKey),
    PageUp: () => goBy(-PAGE, 'row'),
    PageDown: () => goBy(PAGE, 'row'),
    Home: () => goBy(-Infinity, 'row'),
    End: () => goBy(Infinity, 'row'),
    ArrowLeft: keys.isFolded === false ? () => keys.fold(true) : keys.goToParent,
    ArrowRight:
      keys.isFolded === true ? () => keys.fold(false) : () => goBy(keys.isFolded === null ? 0 : 1, 'row'),
    Enter: () => goBy(0, 'name'),
    F2: () => goBy(0, 'name'),
    ' ': keys.toggle,
    Escape: keys.clear,
    ContextMenu: keys.openMenu,
    m: keys.openMenu,
    M: keys.openMenu,
  };
  return acts[key];
}
