/** Whatever the native menu can do, the palette can. */
import type { MenuItemConstructorOptions as Item } from 'electron';
import { expect, test } from 'vitest';
import { firstSettings } from '#electron/firstSettings.ts';
import { menuTemplate } from '#electron/menuTemplate.ts';
import { ANYWHERE, OF_A_PLAN } from '#renderer/shell/paletteCommands.ts';
import { loadDesktopTexts } from '#resources/texts/desktopTexts.ts';

/** What is not in the palette, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  search: 'It is the palette.',
  // Of the text that is being typed: in the palette that is its own search.
  ...ofAll(['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'], 'It is about the text in hand.'),
  ...ofAll(
    ['quit', 'close', 'hide', 'hideOthers', 'unhide', 'services', 'minimize', 'zoom', 'front'],
    'It is the system’s, the same in every program, and Enter by mistake would take the window away.',
  ),
  ...ofAll(['reload', 'toggleDevTools'], 'It is the developer’s.'),
};

function ofAll(names: readonly string[], why: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, why]));
}

/** The palette has one command for both languages: the other one. */
const ALSO: Readonly<Record<string, string>> = { sv: 'language', en: 'language' };

test.each(['win32', 'darwin', 'linux'] as const)('every command of the menu on %s', async (platform) => {
  const { menu: texts } = await loadDesktopTexts('sv');
  const menu = menuTemplate({
    ...{ texts, platform, settings: firstSettings('sv'), isDev: true, latest: [] },
    ...{ send: ignore, change: ignore, openPlan: ignore, carryOut: ignore },
  });
  const latest = texts.latest;
  const leaves = menu.flatMap(leavesOf).filter(({ label, visible }) => label !== latest && visible !== false);
  const names = leaves.map(({ id, role, label }) => id ?? role ?? String(label));
  const palette: readonly string[] = [...OF_A_PLAN, ...ANYWHERE];
  expect(names.filter((name) => !palette.includes(ALSO[name] ?? name) && !(name in ELSEWHERE))).toEqual([]);
  // What is excused is not there after all.
  expect(palette.filter((name) => name in ELSEWHERE)).toEqual([]);
});

function leavesOf(item: Item): readonly Item[] {
  if (item.type === 'separator') return [];
  return Array.isArray(item.submenu) && item.submenu.length > 0 ? item.submenu.flatMap(leavesOf) : [item];
}

function ignore(): void {
  // Nothing is done here.
}
