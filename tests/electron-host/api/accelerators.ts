/** Which keys an accelerator such as `CmdOrCtrl+Shift+Z` means, and which item of the menu has them. */
import type { PressedKey } from '../page/messages.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { Menu } from './menu.ts';

const isMac = process.platform === 'darwin';
/** Electron's names of keys, with those of the page. */
const KEYS: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  return: 'enter',
  esc: 'escape',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};
const MODIFIERS: Readonly<Record<string, 'control' | 'meta' | 'alt' | 'shift'>> = {
  commandorcontrol: isMac ? 'meta' : 'control',
  cmdorctrl: isMac ? 'meta' : 'control',
  command: 'meta',
  cmd: 'meta',
  super: 'meta',
  meta: 'meta',
  control: 'control',
  ctrl: 'control',
  alt: 'alt',
  option: 'alt',
  altgr: 'alt',
  shift: 'shift',
};

/** Clicks the item of the application menu that has these keys, shown or hidden. */
export function pressAccelerator(pressed: PressedKey, window: BrowserWindow): void {
  const item = Menu.getApplicationMenu()
    ?.allItems()
    .find(
      ({ accelerator, enabled, registerAccelerator }) =>
        enabled && registerAccelerator && accelerator !== undefined && isPressed(accelerator, pressed),
    );
  item?.click({ triggeredByAccelerator: true }, window);
}

export function isPressed(accelerator: string, pressed: PressedKey): boolean {
  const parts = accelerator.toLowerCase().split('+');
  const name = parts.at(-1) ?? '';
  const modifiers = new Set(parts.slice(0, -1).map((part) => MODIFIERS[part]));
  const key = KEYS[name] ?? name;
  const letter = pressed.key.toLowerCase();
  const isKey =
    letter === key || pressed.code.toLowerCase() === `key${key}` || pressed.code === `Digit${key}`;
  // What stands on a key with Shift has it in the letter already.
  const isShiftInLetter = letter === key && letter.length === 1 && !/[a-z0-9åäö]/.test(letter);
  return (
    isKey &&
    (['control', 'meta', 'alt'] as const).every((each) => pressed[each] === modifiers.has(each)) &&
    (pressed.shift === modifiers.has('shift') || isShiftInLetter)
  );
}
