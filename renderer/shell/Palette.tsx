import '@mantine/spotlight/styles.layer.css';
import { Kbd } from '@mantine/core';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useTexts } from './texts.tsx';

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
  const groups = Map.groupBy(actions, ({ group }) => group);
  return (
    <Spotlight
      shortcut="mod + K"
      query={query}
      onQueryChange={onQuery}
      onSpotlightOpen={() => onOpen(true)}
      onSpotlightClose={() => onOpen(false)}
      tagsToIgnore={[]}
      triggerOnContentEditable
      attributes={{ content: { 'aria-label': texts.shell.head.search } }}
      limit={40}
      scrollable
      maxHeight="60vh"
      lockScroll={false}
      overlayProps={{ blur: 0 }}
      searchProps={{
        placeholder: words.placeholder,
        'aria-label': words.placeholder,
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

/** For the search button and the menu. */
export function openPalette(): void {
  spotlight.open();
}
