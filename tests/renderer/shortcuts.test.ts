/** What the help lists is what is listened for, no more and no less. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MenuItemConstructorOptions as Item } from 'electron';
import { expect, test } from 'vitest';
import { MENU_COMMANDS } from '#contract/events.ts';
import { firstSettings } from '#electron/firstSettings.ts';
import { menuTemplate } from '#electron/menuTemplate.ts';
import { MEETING_KEYS } from '#renderer/features/meeting/useMeetingKeys.ts';
import { STEPS as SELLER_STEPS } from '#renderer/features/plan/behaviours/useSellerAtHand.ts';
import { inName, STEPS as ROW_STEPS, wholeRow, type RowKeys } from '#renderer/features/plan/rowKeys.ts';
import { allKeysOf, keysOf } from '#renderer/shell/keys.ts';
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
    ...{ send: ignore, change: ignore, latest: [], openPlan: ignore, carryOut: ignore },
  }).flatMap(within);
  const accelerators = (found: (item: Item) => boolean) =>
    items.filter(found).map(({ accelerator }) => named(String(accelerator), platform));
  for (const command of MENU_COMMANDS)
    expect(accelerators(({ id }) => id === command)).toEqual([keysOf(command, platform, 'Skift')]);
  const sizes = [texts.zoomIn, texts.zoomOut, texts.zoomReset];
  expect(
    sizes.map((size) => accelerators(({ label, visible }) => label === size && visible !== false)),
  ).toEqual(SHORTCUTS.view.slice(0, 3).map((shortcut) => [namesOf(shortcut, platform, WORDS)]));
  const also = items.filter(({ id, visible, label }) => id === undefined && !visible && label === texts.redo);
  const redo = also.map(({ accelerator }) => named(String(accelerator), platform));
  expect(allKeysOf('redo', platform, 'Skift').split(' / ')).toEqual([
    keysOf('redo', platform, 'Skift'),
    ...redo,
  ]);
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
  expect([...taken, 'F10'].toSorted()).toEqual(listed(SHORTCUTS.row, 'shift'));
  expect(wholeRow(pressed('F10', true), NOTHING)).toBe(NOTHING.openMenu);
  expect(Object.keys(ROW_STEPS).toSorted()).toEqual(listed(SHORTCUTS.row, 'alt'));
  expect(Object.keys(SELLER_STEPS).toSorted()).toEqual(listed(SHORTCUTS.behaviours, 'alt'));
});

/** Where each file that listens for keys has them in the help. */
const LISTENERS: Readonly<Record<string, readonly (keyof typeof SHORTCUTS)[]>> = {
  'components/DateField.tsx': ['field'],
  'components/Handle.tsx': ['field'],
  'components/useFigure.ts': ['field'],
  'features/agenda/AgendaScreen.tsx': ['agenda'],
  'features/agenda/walkDays.ts': ['agenda'],
  'features/meeting/useMeetingKeys.ts': ['meeting'],
  'features/plan/NewCelebration.tsx': ['list'],
  'features/plan/NewFee.tsx': ['list'],
  'features/plan/NewTrainerDay.tsx': ['list'],
  'features/plan/PeopleTools.tsx': ['name'],
  'features/plan/TextList.tsx': ['list'],
  'features/plan/TimeField.tsx': ['field'],
  'features/plan/behaviours/LibraryPicker.tsx': ['behaviours'],
  'features/plan/behaviours/OwnBehaviour.tsx': ['behaviours'],
  'features/plan/behaviours/SellerList.tsx': ['behaviours'],
  'features/plan/behaviours/SellerOptions.tsx': ['behaviours'],
  'features/plan/behaviours/useSellerAtHand.ts': ['behaviours'],
  'features/plan/calendar/SessionCard.tsx': ['wholePlan'],
  'features/plan/calendar/week/useBlockDrag.ts': ['week'],
  'features/plan/calendar/week/useBlockKeys.ts': ['week'],
  'features/plan/calendar/wholePlan/gridKeys.ts': ['wholePlan'],
  'features/plan/calendar/wholePlan/usePlanGrid.ts': ['wholePlan'],
  'features/plan/demands/WhoDoesWhat.tsx': ['list'],
  'features/plan/importPeople/useRowStops.ts': ['row'],
  'features/plan/offerSections/OfferSections.tsx': ['list'],
  'features/plan/offerSections/useRowDrag.ts': ['list'],
  'features/plan/rowKeys.ts': ['name', 'row'],
  'features/plan/useSellerDrag.ts': ['row'],
};
/** The table of the help, its names, the search that every letter goes to; and a key that every menu opens by. */
const IN_HELP: ReadonlySet<string> = new Set(['shell/keys.ts', 'shell/shortcuts.ts', 'shell/Palette.tsx']);
const OF_THE_SYSTEM: ReadonlySet<string> = new Set(['ContextMenu']);
const KEY_IN_CODE =
  /(?:(?<=')|\b)(Enter|Escape|Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Home|End|Backspace|Delete|Insert|ContextMenu|F\d{1,2})(?='|:\s)/g;
const RENDERER = fileURLToPath(new URL('../../renderer/', import.meta.url));

const keysIn = (file: string): readonly string[] => [
  ...new Set(readFileSync(`${RENDERER}${file}`, 'utf8').match(KEY_IN_CODE) ?? []),
];

test('every key that any part of the window listens for stands in the help, and no other', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: RENDERER })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !IN_HELP.has(file) && keysIn(file).length > 0);
  expect(files.toSorted()).toEqual(Object.keys(LISTENERS).toSorted());
  const inHelp = (groups: readonly (keyof typeof SHORTCUTS)[]) =>
    new Set(groups.flatMap((group) => SHORTCUTS[group].flatMap(({ keys }): readonly string[] => keys)));
  for (const [file, groups] of Object.entries(LISTENERS)) {
    const keys = keysIn(file).filter((key) => !OF_THE_SYSTEM.has(key));
    expect([file, keys.filter((key) => !inHelp(groups).has(key))]).toEqual([file, []]);
  }
  for (const group of Object.keys(SHORTCUTS) as (keyof typeof SHORTCUTS)[]) {
    const heard = new Set(
      Object.entries(LISTENERS)
        .filter(([, groups]) => groups.includes(group))
        .flatMap(([file]) => keysIn(file)),
    );
    const named = [...inHelp([group])].filter((key) => key.length > 1);
    if (group !== 'view') expect([group, named.filter((key) => !heard.has(key))]).toEqual([group, []]);
  }
});

test('keys are named as the computer names them', () => {
  const step = SHORTCUTS.row.find(({ id }) => id === 'step') ?? SHORTCUTS.row[0];
  expect(PLATFORMS.map((platform) => namesOf(step, platform, WORDS))).toEqual([
    'Alt Pil upp / Pil ner',
    '⌥ Pil upp / Pil ner',
    'Alt Pil upp / Pil ner',
  ]);
  expect(namesOf({ id: 'select', keys: [' '] }, 'linux', WORDS)).toBe('Mellanslag');
  const full = SHORTCUTS.view[3];
  expect(PLATFORMS.map((platform) => namesOf(full, platform, WORDS))).toEqual(['F11', '⌃ ⌘ F', 'F11']);
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
