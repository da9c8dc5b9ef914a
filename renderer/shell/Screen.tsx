import type { ReactNode } from 'react';
import type { View } from '#contract/inputs.ts';
import type { History } from '#contract/replies.ts';
import type { Change } from '#domain/edit/change.ts';
import { changeLabel } from '#domain/edit/changeLabel.ts';
import { useHistory } from '../data/history.ts';
import { useSettings } from '../data/settings.ts';
import { useLocation } from 'wouter';
import { runCommand, useCommand } from './commands.ts';
import { Frame } from './Frame.tsx';
import { Head, type Crumb, type StepBack } from './Head.tsx';
import { useKeysOf } from './keys.ts';
import { PATTERNS } from './paths.ts';
import { Rail, type Room } from './Rail.tsx';
import { useTexts } from './texts.tsx';
import { useToasts } from './toasts.tsx';
import { useArrival } from './useArrival.ts';

interface ScreenProps {
  /** Null outside all rooms. */
  readonly room: Room | null;
  /** What the window is called while the screen is up. */
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  /** What undo and redo reach; none where the screen changes nothing that can be taken back. */
  readonly view?: View;
  readonly history?: History;
  /** ISO moment of the last change, where there is no history. */
  readonly savedAt?: string | null;
  /** Stands in the head. */
  readonly action?: ReactNode;
  readonly cover?: ReactNode;
  readonly sections?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A whole screen: the frame with its rail and head at work. */
export function Screen({ room, title, view, history, children, ...props }: ScreenProps) {
  const { texts } = useTexts();
  const steps = useSteps(view ?? null, history ?? null);
  const keysOf = useKeysOf();
  useArrival(texts.window.title(title));
  const savedAt = history?.savedAt ?? props.savedAt ?? null;
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

interface Steps {
  readonly undo: StepBack | null;
  readonly redo: StepBack | null;
}

function useSteps(view: View | null, history: History | null): Steps {
  const { texts } = useTexts();
  const { say } = useToasts();
  const [, go] = useLocation();
  const { undo, redo } = useHistory(view);
  const step = (change: Change | null | undefined, run: (what: string) => void): StepBack | null => {
    if (change === null || change === undefined) return null;
    const what = changeLabel(change, texts);
    return {
      what,
      run: () => {
        run(what);
      },
    };
  };
  const steps = {
    undo: step(history?.undo, (what) => {
      if (view !== null && takesAway(history?.undo, view)) {
        go(PATTERNS.overview);
        say(texts.window.takenBack(what), { text: texts.shell.head.redo, run: redo });
      }
      undo();
    }),
    redo: step(history?.redo, redo),
  };
  useCommand('undo', () => steps.undo?.run());
  useCommand('redo', () => steps.redo?.run());
  return steps;
}

/** Whether taking it back leaves nothing of what is on the screen. */
function takesAway(change: Change | null | undefined, { kind }: View): boolean {
  return change?.kind === 'created' && (kind !== 'client' || change.subject === 'client');
}

const ROOMS = [
  { room: 'overview', href: PATTERNS.overview },
  { room: 'clients', href: PATTERNS.clients },
  { room: 'calendar', href: PATTERNS.calendar },
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
