import type { MenuItemConstructorOptions as Item } from 'electron';
import { describe, expect, it } from 'vitest';
import type { Settings } from '#contract/settings.ts';
import { MENU_COMMANDS, type MenuCommand } from '#contract/events.ts';
import { firstSettings } from '#electron/firstSettings.ts';
import { menuTemplate } from '#electron/menuTemplate.ts';
import { loadDesktopTexts } from '#resources/texts/desktopTexts.ts';

const PLATFORMS = ['win32', 'darwin', 'linux'] as const;
const LANGUAGES = ['sv', 'en'] as const;
const EVERY = LANGUAGES.flatMap((language) => PLATFORMS.map((platform) => [language, platform] as const));
/** What Electron binds by itself to the roles that we use. */
const ROLE_ACCELERATORS: Readonly<Record<string, string>> = {
  cut: 'CmdOrCtrl+X',
  copy: 'CmdOrCtrl+C',
  paste: 'CmdOrCtrl+V',
  pasteAndMatchStyle: 'CmdOrCtrl+Shift+V',
  selectAll: 'CmdOrCtrl+A',
  quit: 'CmdOrCtrl+Q',
  close: 'CmdOrCtrl+W',
  minimize: 'CmdOrCtrl+M',
  hide: 'CmdOrCtrl+H',
  hideOthers: 'CmdOrCtrl+Alt+H',
  togglefullscreen: 'F11',
};

async function menuOf(language: 'sv' | 'en', platform: NodeJS.Platform, isDev = false) {
  const sent: MenuCommand[] = [];
  const done: string[] = [];
  let settings: Settings = { ...firstSettings('sv'), language };
  const { menu: texts } = await loadDesktopTexts(language);
  const template = menuTemplate({
    texts,
    settings,
    platform,
    isDev,
    latest: [{ plan: 'p1', name: 'Ek & Co, Omgång 1' }],
    openPlan: (plan) => done.push(plan),
    send: (command) => sent.push(command),
    change: (change) => {
      settings = change(settings);
    },
    carryOut: (command) => done.push(command),
  });
  return { template, sent, done, items: template.flatMap(within), settings: () => settings };
}

function within(item: Item): readonly Item[] {
  return Array.isArray(item.submenu) ? [item, ...item.submenu.flatMap(within)] : [item];
}

const acceleratorOf = ({ accelerator, role }: Item): string | undefined =>
  typeof accelerator === 'string' ? accelerator : role && ROLE_ACCELERATORS[role];

/** As a person would use it: Electron's own arguments are of no interest. */
function click(item: Item | undefined): void {
  if (item?.click === undefined) throw new Error('There is nothing to click.');
  (item.click as () => void)();
}

describe.each(EVERY)('the menu in %s on %s', (language, platform) => {
  it('has a label on every item', async () => {
    const { items } = await menuOf(language, platform, true);
    const nameless = items.filter(({ type, label }) => type !== 'separator' && !label?.trim());
    expect(nameless).toEqual([]);
  });

  it('has no two items on the same keys', async () => {
    const { items } = await menuOf(language, platform, true);
    const used = items
      .map(acceleratorOf)
      .filter((accelerator) => accelerator !== undefined)
      .map((accelerator) => accelerator.replace('CmdOrCtrl', 'Ctrl'));
    expect(used.filter((accelerator, i) => used.indexOf(accelerator) !== i)).toEqual([]);
  });

  it('sends the window everything that the window can do, by name', async () => {
    const { items, sent } = await menuOf(language, platform);
    for (const command of MENU_COMMANDS) click(items.find(({ id }) => id === command));
    expect(sent).toEqual(MENU_COMMANDS);
  });

  it('opens by a letter of its own where menus do', async () => {
    const { template } = await menuOf(language, platform);
    const letters = template.map(({ label }) => /&(.)/.exec(label ?? '')?.[1]);
    const isMac = platform === 'darwin';
    expect(letters.filter((letter) => letter !== undefined)).toHaveLength(isMac ? 0 : template.length);
    expect(new Set(letters).size).toBe(isMac ? 1 : template.length);
  });

  it('hides the developer’s tools from everybody else', async () => {
    const roles = (await menuOf(language, platform)).items.map(({ role }) => role);
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('reload');
  });
});

describe('the menu', () => {
  it('reads in Swedish as a Swedish program does', async () => {
    const { template, items } = await menuOf('sv', 'win32');
    expect(template.map(({ label }) => label)).toEqual(['&Arkiv', '&Redigera', '&Visa', '&Gå', '&Hjälp']);
    const keys = items
      .filter(({ id, accelerator }) => id !== undefined && accelerator !== undefined)
      .map(({ label, accelerator }) => [label, accelerator]);
    expect(keys).toEqual([
      ['Ny kund', 'CmdOrCtrl+N'],
      ['Öppna planfil…', 'CmdOrCtrl+O'],
      ['Spara planen som fil…', 'CmdOrCtrl+S'],
      ['Skapa Word-offert…', 'CmdOrCtrl+E'],
      ['Exportera kalendrar…', 'CmdOrCtrl+Shift+E'],
      ['Skriv ut väggkalendern…', 'CmdOrCtrl+P'],
      ['Inställningar…', 'CmdOrCtrl+,'],
      ['Ångra', 'CmdOrCtrl+Z'],
      ['Gör om', 'CmdOrCtrl+Shift+Z'],
      ['Större', 'CmdOrCtrl+Plus'],
      ['Mindre', 'CmdOrCtrl+-'],
      ['Normal storlek', 'CmdOrCtrl+0'],
      ['Översikt', 'CmdOrCtrl+1'],
      ['Sök…', 'CmdOrCtrl+K'],
      ['Visa i möte', 'F5'],
      ['Kortkommandon', 'F1'],
    ]);
  });

  it('changes appearance, language and size by itself, and shows which are on', async () => {
    const { items, settings } = await menuOf('sv', 'linux');
    const shown = items.filter(({ checked }) => checked).map(({ id }) => id);
    expect(shown).toEqual(['auto', 'sv']);
    for (const label of ['Mörkt', 'English', 'Större', 'Större', 'Mindre'])
      click(items.find((item) => item.label === label));
    expect(settings()).toEqual({ ...firstSettings('en'), colorScheme: 'dark', zoom: 1.1 });
    click(items.find(({ label }) => label === 'Normal storlek'));
    expect(settings().zoom).toBe(1);
  });

  it('names the latest plans, and goes to them', async () => {
    const { items, done } = await menuOf('sv', 'win32');
    click(items.find(({ label }) => label === 'Ek && Co, Omgång 1'));
    expect(done).toEqual(['p1']);
  });

  it('shows the log and what the app is', async () => {
    const { items, done } = await menuOf('sv', 'linux');
    click(items.find(({ id }) => id === 'showLog'));
    click(items.find(({ id }) => id === 'about'));
    expect(done).toEqual(['showLog', 'about']);
  });

  it('does again by Ctrl+Y too, which Windows is used to', async () => {
    const { items, sent } = await menuOf('sv', 'win32');
    click(items.find(({ accelerator }) => accelerator === 'Ctrl+Y'));
    expect(sent).toEqual(['redo']);
  });
});
