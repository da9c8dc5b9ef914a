/** The keys of the commands that have some, as the native menu has them on this computer. */
import type { MenuCommand } from '#contract/events.ts';
import type { Start } from '#contract/replies.ts';
import { useStart } from '../data/settings.ts';
import { useWindowTexts } from './texts.tsx';

const KEYS = {
  search: '{mod} K',
  meeting: 'F5',
  undo: '{mod} Z',
  redo: '{shift} {mod} Z',
  newClient: '{mod} N',
  openPlanFile: '{mod} O',
  savePlanFile: '{mod} S',
  word: '{mod} E',
  calendars: '{shift} {mod} E',
  wallCalendar: '{mod} P',
  overview: '{mod} 1',
  settings: '{mod} ,',
  help: 'F1',
} satisfies Record<MenuCommand, string>;

/** Other keys that do the same; macOS knows Ctrl Y for none of it. */
const OTHER_KEYS: Partial<Record<MenuCommand, { readonly keys: string; readonly isOnMac: boolean }>> = {
  redo: { keys: 'Ctrl Y', isOnMac: false },
  help: { keys: '?', isOnMac: true },
};

/** What names the keys of a command where the window is. */
export function useKeysOf(): (command: MenuCommand) => string {
  const { platform } = useStart();
  const { shift } = useWindowTexts().texts.window.help;
  return (command) => keysOf(command, platform, shift);
}

export function isKeyed(command: string): command is MenuCommand {
  return command in KEYS;
}

/** `Ctrl Skift Z`; on macOS `⇧ ⌘ Z`, which has signs for its keys and another order. */
export function keysOf(command: MenuCommand, platform: Start['platform'], shift: string): string {
  const keys = KEYS[command];
  return platform === 'darwin'
    ? keys.replace('{shift}', '⇧').replace('{mod}', '⌘')
    : keys.replace('{shift} {mod}', `Ctrl ${shift}`).replace('{mod}', 'Ctrl');
}

/** All keys of a command, as the help lists them: `Ctrl Skift Z / Ctrl Y`. */
export function allKeysOf(command: MenuCommand, platform: Start['platform'], shift: string): string {
  const keys = keysOf(command, platform, shift);
  const other = OTHER_KEYS[command];
  return other === undefined || (platform === 'darwin' && !other.isOnMac) ? keys : `${keys} / ${other.keys}`;
}
