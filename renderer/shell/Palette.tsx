import '@mantine/spotlight/styles.layer.css';
import { Kbd } from '@mantine/core';
import { createSpotlight, Spotlight, useSpotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useInitials } from '../data/initials.ts';
import { useTexts } from './texts.tsx';

const [store, spotlight] = createSpotlight();

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
  readonly onQuery: (query: string) => void;
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

/** For the search button and the menu. */
export function openPalette(): void {
  spotlight.open();
}
