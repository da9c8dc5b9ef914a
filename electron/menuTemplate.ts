/** The native menu as data, in the language of the interface. Built anew when the language or the appearance changes. */
import type { MenuItemConstructorOptions as Item } from 'electron';
import type { Settings } from '#contract/settings.ts';
import type { DesktopCommand, MenuCommand } from '#contract/events.ts';
import { biggerZoom, smallerZoom } from '#contract/zoom.ts';
import type { Texts } from '#resources/texts/texts.ts';

export interface MenuInput {
  readonly texts: Texts['menu'];
  readonly settings: Settings;
  readonly platform: NodeJS.Platform;
  readonly isDev: boolean;
  /** What each of the latest plans is called, the last first. */
  readonly latest: readonly { readonly plan: string; readonly name: string }[];
  readonly openPlan: (plan: string) => void;
  /** To the window, which carries it out. */
  readonly send: (command: MenuCommand) => void;
  readonly change: (change: (settings: Settings) => Settings) => void;
  /** By the main process itself. */
  readonly carryOut: (command: DesktopCommand) => void;
}

export function menuTemplate(input: MenuInput): Item[] {
  const isMac = input.platform === 'darwin';
  return [
    ...(isMac ? [macAppMenu(input)] : []),
    fileMenu(input),
    editMenu(input),
    viewMenu(input),
    goMenu(input),
    ...(isMac ? [macWindowMenu(input)] : []),
    helpMenu(input),
  ];
}

const LINE: Item = { type: 'separator' };

function command(input: MenuInput, label: string, name: MenuCommand, accelerator?: string): Item {
  return {
    id: name,
    label,
    ...(accelerator !== undefined && { accelerator }),
    click: () => {
      input.send(name);
    },
  };
}

/** A second accelerator of an item that is shown elsewhere. */
function alsoBy(accelerator: string, item: Item): Item {
  return { label: item.label ?? '', accelerator, click: item.click ?? ignore, visible: false };
}

function ignore(): void {
  // A role does its work by itself.
}

/** The letter that opens the menu from the keyboard, which macOS knows nothing of. */
function top({ platform }: MenuInput, label: string, submenu: Item[]): Item {
  return { label: platform === 'darwin' ? label : `&${label}`, submenu };
}

function settingsItem(input: MenuInput): Item {
  return command(input, input.texts.settings, 'settings', 'CmdOrCtrl+,');
}

function desktopItem({ carryOut }: MenuInput, label: string, name: DesktopCommand): Item {
  return {
    id: name,
    label,
    click: () => {
      carryOut(name);
    },
  };
}

function macAppMenu(input: MenuInput): Item {
  const { texts } = input;
  return {
    label: texts.appName,
    submenu: [
      desktopItem(input, texts.about, 'about'),
      LINE,
      settingsItem(input),
      LINE,
      { role: 'services', label: texts.services },
      LINE,
      { role: 'hide', label: texts.hide },
      { role: 'hideOthers', label: texts.hideOthers },
      { role: 'unhide', label: texts.showAll },
      LINE,
      { role: 'quit', label: texts.quitApp },
    ],
  };
}

function fileMenu(input: MenuInput): Item {
  const { texts, platform } = input;
  return top(input, texts.file, [
    command(input, texts.newClient, 'newClient', 'CmdOrCtrl+N'),
    command(input, texts.openPlanFile, 'openPlanFile', 'CmdOrCtrl+O'),
    latestMenu(input),
    LINE,
    command(input, texts.savePlanFile, 'savePlanFile', 'CmdOrCtrl+S'),
    command(input, texts.word, 'word', 'CmdOrCtrl+E'),
    command(input, texts.calendars, 'calendars', 'CmdOrCtrl+Shift+E'),
    command(input, texts.wallCalendar, 'wallCalendar', 'CmdOrCtrl+P'),
    ...(platform === 'darwin'
      ? []
      : [LINE, settingsItem(input), LINE, { role: 'quit', label: texts.quit } as const]),
  ]);
}

function latestMenu({ texts, latest, openPlan }: MenuInput): Item {
  return {
    label: texts.latest,
    enabled: latest.length > 0,
    submenu: latest.map(({ plan, name }) => ({
      // A single & would be taken for the letter that opens it.
      label: name.replaceAll('&', '&&'),
      click: () => {
        openPlan(plan);
      },
    })),
  };
}

/** Undo and redo are the plan's own; in a text that is being typed the window leaves them to the text. */
function editMenu(input: MenuInput): Item {
  const { texts, platform } = input;
  const redo = command(input, texts.redo, 'redo', 'CmdOrCtrl+Shift+Z');
  return top(input, texts.edit, [
    command(input, texts.undo, 'undo', 'CmdOrCtrl+Z'),
    redo,
    ...(platform === 'darwin' ? [] : [alsoBy('Ctrl+Y', redo)]),
    LINE,
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'pasteAndMatchStyle', label: texts.pastePlain },
    { role: 'selectAll', label: texts.selectAll },
  ]);
}

function viewMenu(input: MenuInput): Item {
  const { texts, isDev } = input;
  return top(input, texts.view, [
    { label: texts.appearance, submenu: appearanceItems(input) },
    { label: texts.language, submenu: languageItems(input) },
    LINE,
    ...zoomItems(input),
    LINE,
    { id: 'fullScreen', role: 'togglefullscreen', label: texts.fullScreen },
    ...(isDev
      ? [
          LINE,
          { role: 'reload', label: texts.reload } as const,
          { role: 'toggleDevTools', label: texts.developerTools } as const,
        ]
      : []),
  ]);
}

function appearanceItems({ texts, settings, change }: MenuInput): Item[] {
  const choices = [
    ['light', texts.light],
    ['dark', texts.dark],
    ['auto', texts.asSystem],
  ] as const;
  return choices.map(([colorScheme, label]) => ({
    id: colorScheme,
    label,
    type: 'radio',
    checked: settings.colorScheme === colorScheme,
    click: () => {
      change((now) => ({ ...now, colorScheme }));
    },
  }));
}

function languageItems({ texts, settings, change }: MenuInput): Item[] {
  const choices = [
    ['sv', texts.swedish],
    ['en', texts.english],
  ] as const;
  return choices.map(([language, label]) => ({
    id: language,
    label,
    type: 'radio',
    checked: settings.language === language,
    click: () => {
      change((now) => ({ ...now, language }));
    },
  }));
}

function zoomItems({ texts, change }: MenuInput): Item[] {
  const to = (id: string, label: string, accelerator: string, zoomed: (zoom: number) => number): Item => ({
    id,
    label,
    accelerator,
    click: () => {
      change((now) => ({ ...now, zoom: zoomed(now.zoom) }));
    },
  });
  const bigger = to('bigger', texts.zoomIn, 'CmdOrCtrl+Plus', biggerZoom);
  return [
    bigger,
    // Where plus needs Shift, people press the key as it is.
    alsoBy('CmdOrCtrl+=', bigger),
    to('smaller', texts.zoomOut, 'CmdOrCtrl+-', smallerZoom),
    to('normal', texts.zoomReset, 'CmdOrCtrl+0', () => 1),
  ];
}

function goMenu(input: MenuInput): Item {
  const { texts } = input;
  return top(input, texts.go, [
    command(input, texts.overview, 'overview', 'CmdOrCtrl+1'),
    command(input, texts.search, 'search', 'CmdOrCtrl+K'),
    LINE,
    command(input, texts.meeting, 'meeting', 'F5'),
  ]);
}

function macWindowMenu({ texts }: MenuInput): Item {
  return {
    label: texts.window,
    role: 'window',
    submenu: [
      { role: 'minimize', label: texts.minimize },
      { role: 'zoom', label: texts.zoomWindow },
      { role: 'close', label: texts.close },
      LINE,
      { role: 'front', label: texts.bringAllToFront },
    ],
  };
}

function helpMenu(input: MenuInput): Item {
  const { texts, platform } = input;
  return {
    ...top(input, texts.help, [
      command(input, texts.shortcuts, 'help', 'F1'),
      desktopItem(input, texts.showLog, 'showLog'),
      ...(platform === 'darwin' ? [] : [LINE, desktopItem(input, texts.about, 'about')]),
    ]),
    role: 'help',
  };
}
