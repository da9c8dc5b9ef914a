/** What the help lists is what is listened for, no more and no less. */
import type { MenuItemConstructorOptions as Item } from 'electron';
import { expect, test } from 'vitest';
import { MENU_COMMANDS } from '#contract/replies.ts';
import { firstSettings } from '#electron/firstSettings.ts';
import { menuTemplate } from '#electron/menuTemplate.ts';
import { MEETING_KEYS } from '#renderer/features/meeting/useMeetingKeys.ts';
import { STEPS as SELLER_STEPS } from '#renderer/features/plan/behaviours/useSellerAtHand.ts';
import { inName, STEPS as ROW_STEPS, wholeRow, type RowKeys } from '#renderer/features/plan/rowKeys.ts';
import { keysOf } from '#renderer/shell/keys.ts';
import { namesOf, SHORTCUTS, type Shortcut } from '#renderer/shell/shortcuts.ts';
import { loadDesktopTexts } from '#resources/texts/desktopTexts.ts';

const WORDS = { names: { ' ': 'Mellanslag', ArrowUp: 'Pil upp', ArrowDown: 'Pil ner' }, shift: 'Skift' };
const PLATFORMS = ['win32', 'darwin', 'linux'] as const;
/** Every key that something might listen for. */
const KEYBOARD = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789+-?,. ',
  ...['Enter', 'Escape', 'Delete', 'Backspace', 'Insert', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ...Array.from({ length: 12 }, (_, i) => `F${i + 1}`),
];
const NOTHING: RowKeys = {
  isFolded: false,
  ...{
    step: ignore,
    goBy: ignore,
    goToParent: ignore,
    fold: ignore,
    toggle: ignore,
    clear: ignore,
    openMenu: ignore,
  },
};
function ignore(): void {
  // Nothing is moved here.
}

const listed = (shortcuts: readonly Shortcut[], held?: Shortcut['with']): readonly string[] =>
  [...new Set(shortcuts.filter((one) => one.with === held).flatMap(({ keys }) => keys))].toSorted();
const pressed = (key: string, shiftKey = false) => ({ key, shiftKey, ctrlKey: false, metaKey: false });

test.each(PLATFORMS)('the keys of the commands and of the size are the menu’s on %s', async (platform) => {
  const { menu: texts } = await loadDesktopTexts('sv');
  const items = menuTemplate({
    ...{ texts, platform, settings: firstSettings('sv'), isDev: false },
    ...{ send: ignore, change: ignore, latest: [], openPlan: ignore, showLog: ignore, showAbout: ignore },
  }).flatMap(within);
  const accelerators = (found: (item: Item) => boolean) =>
    items.filter(found).map(({ accelerator }) => named(String(accelerator), platform));
  for (const command of MENU_COMMANDS)
    expect(accelerators(({ id }) => id === command)).toEqual([keysOf(command, platform, 'Skift')]);
  const sizes = [texts.zoomIn, texts.zoomOut, texts.zoomReset];
  expect(
    sizes.map((size) => accelerators(({ label, visible }) => label === size && visible !== false)),
  ).toEqual(SHORTCUTS.view.map((shortcut) => [namesOf(shortcut, platform, WORDS)]));
});

test('the keys of the meeting are those that it listens for', () => {
  expect(SHORTCUTS.meeting.map(({ id, keys: [key] }) => [key, id])).toEqual(Object.entries(MEETING_KEYS));
});

test('the keys of a name and of a row are those that people are worked by', () => {
  expect(KEYBOARD.filter((key) => inName(pressed(key), NOTHING) !== undefined).toSorted()).toEqual(
    listed(SHORTCUTS.name),
  );
  expect(KEYBOARD.filter((key) => wholeRow(pressed(key), NOTHING) !== undefined).toSorted()).toEqual(
    listed(SHORTCUTS.row),
  );
  const taken = KEYBOARD.filter((key) => {
    let isSelecting = false;
    wholeRow(pressed(key, true), {
      ...NOTHING,
      goBy: (_by, _place, isOn) => void (isSelecting = isOn ?? false),
    })?.();
    return isSelecting;
  });
  expect(taken.toSorted()).toEqual(listed(SHORTCUTS.row, 'shift'));
  expect(Object.keys(ROW_STEPS).toSorted()).toEqual(listed(SHORTCUTS.row, 'alt'));
  expect(Object.keys(SELLER_STEPS).toSorted()).toEqual(listed(SHORTCUTS.behaviours, 'alt'));
});

test('keys are named as the computer names them', () => {
  const step = SHORTCUTS.row.find(({ id }) => id === 'step') ?? SHORTCUTS.row[0];
  expect(PLATFORMS.map((platform) => namesOf(step, platform, WORDS))).toEqual([
    'Alt Pil upp / Pil ner',
    '⌥ Pil upp / Pil ner',
    'Alt Pil upp / Pil ner',
  ]);
  expect(namesOf({ id: 'select', keys: [' '] }, 'linux', WORDS)).toBe('Mellanslag');
});

function within(item: Item): readonly Item[] {
  return Array.isArray(item.submenu) ? [item, ...item.submenu.flatMap(within)] : [item];
}

/** `CmdOrCtrl+Shift+Z` as it is written on the screen. */
function named(accelerator: string, platform: (typeof PLATFORMS)[number]): string {
  const isMac = platform === 'darwin';
  const keys = accelerator
    .replace('Plus', '{plus}')
    .split('+')
    .map((key) => key.replace('{plus}', '+'));
  const names = keys.map(
    (key) => ({ CmdOrCtrl: isMac ? '⌘' : 'Ctrl', Shift: isMac ? '⇧' : 'Skift' })[key] ?? key,
  );
  return (isMac && names.includes('⇧') ? ['⇧', ...names.filter((name) => name !== '⇧')] : names).join(' ');
}
