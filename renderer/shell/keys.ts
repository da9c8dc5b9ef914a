/** The keys of the commands that have some, as the native menu has them. */
import type { MenuCommand } from '#contract/replies.ts';

const KEYS = {
  search: 'Ctrl K',
  undo: 'Ctrl Z',
  redo: 'Ctrl {shift} Z',
  newClient: 'Ctrl N',
  openPlanFile: 'Ctrl O',
  savePlanFile: 'Ctrl S',
  word: 'Ctrl E',
  calendars: 'Ctrl {shift} E',
  overview: 'Ctrl 1',
  settings: 'Ctrl ,',
  help: 'F1',
} satisfies Record<MenuCommand, string>;

/** `Ctrl Skift Z` */
export function keysOf(command: MenuCommand, { shift }: { readonly shift: string }): string {
  return KEYS[command].replace('{shift}', shift);
}
