import { Kbd } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { MENU_COMMANDS } from '#contract/events.ts';
import { Dialog } from '../components/Dialog.tsx';
import { useStart } from '../data/settings.ts';
import { useCommand } from './commands.ts';
import css from './HelpDialog.module.css';
import { allKeysOf } from './keys.ts';
import { namesOf, SHORTCUTS, type Shortcut } from './shortcuts.ts';
import { useTexts } from './texts.tsx';

/** F1 or ?: the keys, those that hold anywhere and those of a part of the window. */
export function HelpDialog() {
  const { texts } = useTexts();
  const { help, commands } = texts.window;
  const { groups, anywhere } = texts.shortcuts;
  const { platform } = useStart();
  const [isOpen, setIsOpen] = useState(false);
  useCommand('help', () => {
    setIsOpen(true);
  });
  return (
    <Dialog
      title={help.title}
      isOpen={isOpen}
      isWide
      onClose={() => {
        setIsOpen(false);
      }}
    >
      <div className={css.groups}>
        <Group title={anywhere}>
          {MENU_COMMANDS.map((command) => (
            <Line
              key={command}
              what={commands[command].name}
              keys={allKeysOf(command, platform, help.shift)}
            />
          ))}
        </Group>
        <Part {...groups.view} shortcuts={SHORTCUTS.view} />
        <Part {...groups.field} shortcuts={SHORTCUTS.field} />
        <Part {...groups.list} shortcuts={SHORTCUTS.list} />
        <Part {...groups.meeting} shortcuts={SHORTCUTS.meeting} />
        <Part {...groups.name} shortcuts={SHORTCUTS.name} />
        <Part {...groups.row} shortcuts={SHORTCUTS.row} />
        <Part {...groups.wholePlan} shortcuts={SHORTCUTS.wholePlan} />
        <Part {...groups.week} shortcuts={SHORTCUTS.week} />
        <Part {...groups.behaviours} shortcuts={SHORTCUTS.behaviours} />
        <Part {...groups.agenda} shortcuts={SHORTCUTS.agenda} />
      </div>
    </Dialog>
  );
}

interface PartProps<Id extends string> {
  readonly title: string;
  readonly keys: Readonly<Record<Id, string>>;
  readonly shortcuts: readonly Shortcut<Id>[];
}

function Part<Id extends string>({ title, keys, shortcuts }: PartProps<Id>) {
  const { texts } = useTexts();
  const { platform } = useStart();
  const words = { names: texts.shortcuts.names, shift: texts.window.help.shift };
  return (
    <Group title={title}>
      {[...Map.groupBy(shortcuts, ({ id }) => id)].map(([id, same]) => (
        <Line
          key={id}
          what={keys[id]}
          keys={same.map((shortcut) => namesOf(shortcut, platform, words)).join(' / ')}
        />
      ))}
    </Group>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.group}>
      <h3>{title}</h3>
      <dl className={css.keys}>{children}</dl>
    </section>
  );
}

function Line({ what, keys }: { readonly what: string; readonly keys: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>
        <Kbd>{keys}</Kbd>
      </dd>
    </div>
  );
}
