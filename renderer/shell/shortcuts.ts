/** The keys that hold in a part of the window, as the help lists them. Those of the commands are in `keys.ts`. */
import type { Start } from '#contract/replies.ts';
import type { Texts } from '#resources/texts/texts.ts';

type Words = Texts['shortcuts'];

/** Keys by their DOM names; any one of them does it. */
export interface Shortcut<Id extends string = string> {
  readonly id: Id;
  readonly keys: readonly string[];
  readonly with?: 'alt' | 'shift' | 'mod';
}
type Group<Name extends keyof Words['groups']> = readonly Shortcut<
  keyof Words['groups'][Name]['keys'] & string
>[];

export const SHORTCUTS = {
  view: [
    { id: 'bigger', keys: ['+'], with: 'mod' },
    { id: 'smaller', keys: ['-'], with: 'mod' },
    { id: 'normal', keys: ['0'], with: 'mod' },
  ],
  meeting: [
    { id: 'initials', keys: ['i'] },
    { id: 'price', keys: ['p'] },
    { id: 'done', keys: ['Escape'] },
  ],
  name: [
    { id: 'next', keys: ['Enter', 'ArrowDown'] },
    { id: 'previous', keys: ['ArrowUp'] },
    { id: 'row', keys: ['Escape'] },
  ],
  row: [
    { id: 'walk', keys: ['ArrowUp', 'ArrowDown'] },
    { id: 'page', keys: ['PageUp', 'PageDown'] },
    { id: 'ends', keys: ['Home', 'End'] },
    { id: 'fold', keys: ['ArrowLeft', 'ArrowRight'] },
    { id: 'rename', keys: ['Enter', 'F2'] },
    { id: 'step', keys: ['ArrowUp', 'ArrowDown'], with: 'alt' },
    { id: 'select', keys: [' '] },
    { id: 'selectOn', keys: ['ArrowUp', 'ArrowDown'], with: 'shift' },
    { id: 'clear', keys: ['Escape'] },
    { id: 'move', keys: ['m'] },
  ],
  behaviours: [{ id: 'seller', keys: ['PageUp', 'PageDown'], with: 'alt' }],
} as const satisfies { readonly [Name in keyof Words['groups']]: Group<Name> };

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};
const MAC = { alt: '⌥', shift: '⇧', mod: '⌘' };

/** `Alt ↑ ↓`; on macOS `⌥ ↑ ↓`. */
export function namesOf(
  { keys, with: held }: Shortcut,
  platform: Start['platform'],
  { space, shift }: { readonly space: string; readonly shift: string },
): string {
  const names = keys.map((key) =>
    key === ' ' ? space : key === 'Escape' ? 'Esc' : (SIGNS[key] ?? key.toUpperCase()),
  );
  if (held === undefined) return names.join(' ');
  return [platform === 'darwin' ? MAC[held] : { alt: 'Alt', shift, mod: 'Ctrl' }[held], ...names].join(' ');
}
