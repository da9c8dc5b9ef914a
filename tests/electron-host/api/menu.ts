/** Electron's `Menu` and `MenuItem`: no menu is drawn, but a test reads it and clicks its items. */
import { note } from '../calls.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { Emitter } from './emitter.ts';
import { roleOf, type Role } from './roles.ts';

type Click = (item: MenuItem, window: BrowserWindow | undefined, event: object) => void;
export interface ItemTemplate {
  readonly label?: string;
  readonly sublabel?: string;
  readonly toolTip?: string;
  readonly role?: string;
  readonly type?: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio' | 'header' | 'palette';
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly checked?: boolean;
  readonly id?: string;
  readonly submenu?: readonly ItemTemplate[] | Menu;
  readonly click?: Click;
}

export class MenuItem {
  readonly id: string | undefined;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly registerAccelerator: boolean;
  readonly submenu: Menu | undefined;
  label: string;
  sublabel: string;
  toolTip: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  menu: Menu | undefined;
  private readonly onClick: Click | undefined;
  private readonly does: Role['does'];

  constructor(template: ItemTemplate) {
    const known = roleOf(template.role);
    const shown = { ...DEFAULTS, ...known, ...template };
    this.id = shown.id;
    this.role = shown.role?.toLowerCase();
    this.submenu = menuOf(template.submenu ?? known.submenu?.map((role) => ({ role })));
    this.type = template.type ?? (this.submenu === undefined ? 'normal' : 'submenu');
    this.label = shown.label;
    this.sublabel = shown.sublabel;
    this.toolTip = shown.toolTip;
    this.accelerator = shown.accelerator;
    this.registerAccelerator = shown.registerAccelerator;
    this.enabled = shown.enabled;
    this.visible = shown.visible;
    this.checked = shown.checked;
    this.onClick = template.click;
    this.does = known.does;
  }

  /** As Electron does it for a click of the user. */
  click(event: object = {}, window: BrowserWindow | undefined = undefined): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.menu?.choose(this);
    if (this.onClick !== undefined) this.onClick(this, window, event);
    else this.does?.(window);
  }
}

const DEFAULTS = { sublabel: '', toolTip: '', enabled: true, visible: true, checked: false };

const menuOf = (submenu: ItemTemplate['submenu']): Menu | undefined =>
  submenu === undefined || submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu);

let applicationMenu: Menu | null = null;

export class Menu extends Emitter {
  static buildFromTemplate(templates: readonly (ItemTemplate | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const each of templates) menu.append(each instanceof MenuItem ? each : new MenuItem(each));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  readonly items: MenuItem[] = [];

  constructor() {
    super('Menu', ['menu-will-show', 'menu-will-close']);
  }

  append(item: MenuItem): void {
    this.insert(this.items.length, item);
  }

  insert(place: number, item: MenuItem): void {
    item.menu = this;
    this.items.splice(place, 0, item);
  }

  getMenuItemById(id: string): MenuItem | null {
    return this.allItems().find((item) => item.id === id) ?? null;
  }

  /** Shown nowhere; a test finds the menu among the calls. */
  popup(how: object = {}): void {
    note('Menu.popup', this, how);
  }

  closePopup(): void {
    note('Menu.closePopup', this);
  }

  /** Not Electron's: every item here and in the menus below. */
  allItems(): readonly MenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.allItems() ?? [])]);
  }

  /** Not Electron's: of the radio items side by side only one is checked. */
  choose(chosen: MenuItem): void {
    const place = this.items.indexOf(chosen);
    const isOther = ({ type }: MenuItem): boolean => type !== 'radio';
    const first = this.items.slice(0, place).findLastIndex(isOther) + 1;
    const next = this.items.findIndex((item, at) => at > place && isOther(item));
    const group = this.items.slice(first, next < 0 ? this.items.length : next);
    for (const item of group) item.checked = item === chosen;
  }
}
