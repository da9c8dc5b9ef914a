import '@mantine/spotlight/styles.layer.css';
import { Kbd } from '@mantine/core';
import { createSpotlight, Spotlight, useSpotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, type Dispatch, type SetStateAction } from 'react';
import { useInitials } from '../data/initials.ts';
import { useTexts } from './texts.tsx';

const [store, spotlight] = createSpotlight();
/** Longer names may be cut: all of it stands in the title. */
const SHORT = 50;

export interface PaletteAction {
  readonly id: string;
  readonly label: string;
  /** Where it leads, or of which client. */
  readonly description?: string;
  /** Actions of one group stand together, under its name. */
  readonly group: string;
  /** The keys that do the same, `Ctrl Z`. */
  readonly keys?: string;
  /** Other words one might search for it by. */
  readonly keywords?: string;
  readonly run: () => void;
}

interface PaletteProps {
  readonly actions: readonly PaletteAction[];
  readonly query: string;
  readonly onQuery: Dispatch<SetStateAction<string>>;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Ctrl K: go anywhere, do anything. */
export function Palette({ actions, query, onQuery, onOpen }: PaletteProps) {
  const { texts } = useTexts();
  const words = texts.shell.palette;
  // Where names are hidden, nobody is found by one.
  const placeholder = useInitials().hasInitials ? words.placeholderInitials : words.placeholder;
  const groups = Map.groupBy(actions, ({ group }) => group);
  useFirstChosen(actions);
  useEarlyTyping(onQuery);
  return (
    <Spotlight
      store={store}
      shortcut="mod + K"
      query={query}
      onQueryChange={onQuery}
      onSpotlightOpen={() => onOpen(true)}
      onSpotlightClose={() => onOpen(false)}
      tagsToIgnore={[]}
      triggerOnContentEditable
      attributes={{ content: { 'aria-label': texts.shell.head.search } }}
      limit={60}
      scrollable
      maxHeight="60vh"
      lockScroll={false}
      overlayProps={{ blur: 0 }}
      searchProps={{
        placeholder,
        'aria-label': placeholder,
        leftSection: <IconSearch size={18} stroke={1.5} />,
      }}
      nothingFound={words.nothingFound}
      actions={[...groups].map(([group, members]) => ({
        group,
        actions: members.map(({ id, label, description, keys, keywords, run }) => ({
          id,
          label,
          ...(description !== undefined && { description }),
          ...(keywords !== undefined && { keywords }),
          ...(Math.max(label.length, description?.length ?? 0) > SHORT && {
            title: description === undefined ? label : `${label}\n${description}`,
          }),
          onClick: run,
          rightSection: keys === undefined ? null : <Kbd size="xs">{keys}</Kbd>,
        })),
      }))}
    />
  );
}

/** The first is chosen until one goes on to another, also where what is found comes after what was typed. */
function useFirstChosen(actions: readonly PaletteAction[]): void {
  const { opened, selected, listId } = useSpotlight(store);
  const shown = actions.map(({ id }) => id).join(' ');
  useEffect(() => {
    const [first] = document.getElementById(listId)?.querySelectorAll('[data-action]') ?? [];
    if (!opened || selected > 0 || first === undefined) return;
    document.getElementById(listId)?.querySelector('[data-selected]')?.removeAttribute('data-selected');
    first.setAttribute('data-selected', 'true');
    store.updateState((state) => ({ ...state, selected: 0 }));
  }, [opened, selected, listId, shown]);
}

/** What is typed before the search has the focus is the search's: no letter is lost, and none comes into what lies beneath. */
function useEarlyTyping(onQuery: Dispatch<SetStateAction<string>>): void {
  const take = useEffectEvent((event: Event, text: string | null): void => {
    const { target } = event;
    const isInPalette = target instanceof Element && target.closest('.mantine-Spotlight-content') !== null;
    if (!store.getState().opened || isInPalette) return;
    event.preventDefault();
    event.stopPropagation();
    if (text !== null) onQuery((typed) => typed + text);
  });
  useEffect(() => {
    const gone = new AbortController();
    const options = { capture: true, signal: gone.signal };
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || key === 'Escape' || key === 'Tab') return;
      take(event, [...key].length === 1 ? key : null);
    };
    window.addEventListener('keydown', onKey, options);
    // What no single key writes, as by an input method.
    window.addEventListener('beforeinput', (event) => take(event, event.data), options);
    return () => gone.abort();
  }, []);
}

/** For the search button and the menu. */
export function openPalette(): void {
  spotlight.open();
}
