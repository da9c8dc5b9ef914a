/** The menu bar as a test reads and uses it. */
import type { Electron, Started } from './started.ts';

export interface Item {
  readonly label: string;
  readonly type: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly enabled: boolean;
  readonly checked: boolean;
  readonly items: readonly Item[];
}
export interface MenuBar {
  /** Clicks the item with this label, or at the end of this path of labels. */
  readonly click: (...path: readonly string[]) => Promise<void>;
  readonly items: () => Promise<readonly Item[]>;
}

export function menuBarOf({ main }: Started): MenuBar {
  return {
    click: (...path) => main(clickItem, path),
    items: () => main(readItems, null),
  };
}

function readItems({ Menu }: Electron): readonly Item[] {
  const read = (items: readonly Electron.MenuItem[]): readonly Item[] =>
    items
      .filter(({ visible }) => visible)
      .map(({ label, type, role, accelerator, enabled, checked, submenu }) => ({
        ...{ label: label.replaceAll('&', ''), type, role, enabled, checked },
        accelerator: accelerator?.toString(),
        items: read(submenu?.items ?? []),
      }));
  return read(Menu.getApplicationMenu()?.items ?? []);
}

function clickItem({ Menu, BrowserWindow }: Electron, path: readonly string[]): void {
  const all = (items: readonly Electron.MenuItem[]): readonly Electron.MenuItem[] =>
    items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
  let within = Menu.getApplicationMenu()?.items ?? [];
  let found: readonly Electron.MenuItem[] = [];
  for (const label of path) {
    found = all(within).filter((item) => item.visible && item.label.replaceAll('&', '') === label);
    within = found.flatMap(({ submenu }) => submenu?.items ?? []);
  }
  const [item, other] = found;
  if (item === undefined || other !== undefined)
    throw new Error(`The menu has ${found.length} items called ${path.join(' > ')}`);
  if (!item.enabled) throw new Error(`${path.join(' > ')} cannot be clicked now`);
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const click = item.click as (
    event: object,
    window: object | undefined,
    contents: object | undefined,
  ) => void;
  click.call(item, {}, window, window?.webContents);
}
