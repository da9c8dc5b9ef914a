import type { ReactNode } from 'react';
import { useSettings } from '../data/settings.ts';
import { runCommand } from './commands.ts';
import { Frame } from './Frame.tsx';
import { Head, type Crumb, type Steps } from './Head.tsx';
import { useKeysOf } from './keys.ts';
import { agendaPath, PATTERNS } from './paths.ts';
import { Rail, type Room } from './Rail.tsx';
import { useWindowTexts } from './texts.tsx';
import { useArrival } from './useArrival.ts';

const NO_STEPS: Steps = { undo: null, redo: null };

interface ScreenProps {
  /** Null outside all rooms. */
  readonly room: Room | null;
  /** What the window is called while the screen is up. */
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  /** What undo and redo reach; none where the screen changes nothing that can be taken back. */
  readonly steps?: Steps;
  /** ISO moment of the last change. */
  readonly savedAt?: string | null;
  /** Stands in the head. */
  readonly action?: ReactNode;
  readonly cover?: ReactNode;
  readonly sections?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A whole screen: the frame with its rail and head at work. */
export function Screen({ room, title, steps = NO_STEPS, savedAt = null, children, ...props }: ScreenProps) {
  const { texts } = useWindowTexts();
  const keysOf = useKeysOf();
  useArrival(texts.window.title(title));
  return (
    <Frame
      rail={<LiveRail room={room} isShared={props.aside !== undefined} />}
      head={
        <Head
          crumbs={props.crumbs}
          savedAt={savedAt === null ? null : new Date(savedAt)}
          {...steps}
          action={props.action}
          searchKeys={keysOf('search')}
          onSearch={() => {
            runCommand('search');
          }}
        />
      }
      cover={props.cover}
      sections={props.sections}
      aside={props.aside}
    >
      {children}
    </Frame>
  );
}

const ROOMS = [
  { room: 'overview', href: PATTERNS.overview },
  { room: 'clients', href: PATTERNS.clients },
  { room: 'calendar', href: agendaPath() },
  { room: 'settings', href: PATTERNS.settings },
] as const;

interface LiveRailProps {
  readonly room: Room | null;
  /** Whether a panel shares the width. */
  readonly isShared: boolean;
}

function LiveRail({ room, isShared }: LiveRailProps) {
  const { settings, change } = useSettings();
  return (
    <Rail
      rooms={ROOMS}
      current={room}
      isWide={settings.rail === 'wide' || (settings.rail === 'auto' && !isShared)}
      onFold={(isWide) => {
        change({ rail: isWide ? 'wide' : 'folded' });
      }}
    />
  );
}
