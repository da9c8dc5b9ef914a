import { Kbd } from '@mantine/core';
import { useState } from 'react';
import { MENU_COMMANDS } from '#contract/replies.ts';
import { Dialog } from '../components/Dialog.tsx';
import { useCommand } from './commands.ts';
import css from './HelpDialog.module.css';
import { useKeysOf } from './keys.ts';
import { useTexts } from './texts.tsx';

/** F1: the keys. */
export function HelpDialog() {
  const { texts } = useTexts();
  const { help, commands } = texts.window;
  const keysOf = useKeysOf();
  const [isOpen, setIsOpen] = useState(false);
  useCommand('help', () => {
    setIsOpen(true);
  });
  return (
    <Dialog
      title={help.title}
      isOpen={isOpen}
      onClose={() => {
        setIsOpen(false);
      }}
    >
      <dl className={css.keys}>
        {MENU_COMMANDS.map((command) => (
          <div key={command}>
            <dt>{commands[command].name}</dt>
            <dd>
              <Kbd>{keysOf(command)}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
