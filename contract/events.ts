/** What the main process tells the windows unasked, and what the menu has of either. */
import type { SubjectKind } from '#domain/edit/documents.ts';
import type { Problem } from './problems.ts';
import type { Settings } from './settings.ts';

/** Pushed to every window. */
export interface Events {
  /** Somebody else has changed something: read anew. */
  readonly changed: { readonly subject: SubjectKind | 'all' };
  readonly progress: { readonly job: string; readonly done: number; readonly of: number };
  /** The settings after any change, the menu's own too. */
  readonly settings: { readonly settings: Settings };
  /** Something has gone wrong that nobody asked for. */
  readonly trouble: { readonly problem: Problem };
  /** A menu item that the window carries out. */
  readonly menu: { readonly command: MenuCommand };
  /** A plan that the menu names. */
  readonly openPlan: { readonly plan: string };
}
export const MENU_COMMANDS = [
  'newClient',
  'openPlanFile',
  'savePlanFile',
  'word',
  'calendars',
  'wallCalendar',
  'undo',
  'redo',
  'search',
  'meeting',
  'settings',
  'overview',
  'help',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** What the main process itself does for the window, from the menu and the palette. */
export const DESKTOP_COMMANDS = ['fullScreen', 'showLog', 'about'] as const;
export type DesktopCommand = (typeof DESKTOP_COMMANDS)[number];
