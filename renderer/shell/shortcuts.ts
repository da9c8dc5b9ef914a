/** The keys that hold in a part of the window, as the help lists them. Those of the commands are in `keys.ts`. */
import type { Start } from '#contract/replies.ts';
import type { Texts } from '#resources/texts/texts.ts';

type Words = Texts['shortcuts'];

/** Keys by their DOM names; any one of them does it. */
export interface Shortcut<Id extends string = string> {
  readonly id: Id;
  readonly keys: readonly string[];
  readonly with?: 'alt' | 'shift' | 'ctrl' | 'mod';
  /** What stands there on macOS, where the system has other keys for it. */
  readonly onMac?: string;
}
type Group<Name extends keyof Words['groups']> = readonly Shortcut<
  keyof Words['groups'][Name]['keys'] & string
>[];

export const SHORTCUTS = {
  view: [
    { id: 'bigger', keys: ['+'], with: 'mod' },
    { id: 'smaller', keys: ['-'], with: 'mod' },
    { id: 'normal', keys: ['0'], with: 'mod' },
    { id: 'fullScreen', keys: ['F11'], onMac: '⌃ ⌘ F' },
  ],
  field: [
    { id: 'done', keys: ['Enter'] },
    { id: 'restore', keys: ['Escape'] },
    { id: 'step', keys: ['ArrowUp', 'ArrowDown'] },
    { id: 'far', keys: ['PageUp', 'PageDown'] },
  ],
  list: [
    { id: 'next', keys: ['Enter'] },
    { id: 'remove', keys: ['Backspace'] },
    { id: 'move', keys: ['ArrowUp', 'ArrowDown'], with: 'alt' },
    { id: 'leave', keys: ['Escape'] },
  ],
  meeting: [
    { id: 'initials', keys: ['i'] },
    { id: 'price', keys: ['p'] },
    { id: 'done', keys: ['Escape'] },
  ],
  name: [
    { id: 'next', keys: ['Enter', 'ArrowDown'] },
    { id: 'previous', keys: ['ArrowUp'] },
    { id: 'previous', keys: ['Enter'], with: 'shift' },
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
    { id: 'move', keys: ['F10'], with: 'shift' },
  ],
  wholePlan: [
    { id: 'walk', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
    { id: 'page', keys: ['PageUp', 'PageDown'] },
    { id: 'ends', keys: ['Home', 'End'] },
    { id: 'corners', keys: ['Home', 'End'], with: 'ctrl' },
    { id: 'open', keys: ['Enter', ' '] },
    { id: 'close', keys: ['Escape'] },
  ],
  week: [
    { id: 'walk', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
    { id: 'move', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], with: 'alt' },
    { id: 'open', keys: ['Enter'] },
    { id: 'leave', keys: ['Escape'] },
    { id: 'turn', keys: ['PageUp', 'PageDown'] },
  ],
  behaviours: [
    { id: 'seller', keys: ['PageUp', 'PageDown'], with: 'alt' },
    { id: 'walk', keys: ['ArrowUp', 'ArrowDown'] },
    { id: 'page', keys: ['PageUp', 'PageDown'] },
    { id: 'ends', keys: ['Home', 'End'] },
    { id: 'open', keys: ['Enter', ' '] },
    { id: 'close', keys: ['Escape'] },
  ],
  agenda: [
    { id: 'entry', keys: ['ArrowUp', 'ArrowDown'] },
    { id: 'day', keys: ['ArrowLeft', 'ArrowRight'] },
    { id: 'turn', keys: ['PageUp', 'PageDown'] },
  ],
} as const satisfies { readonly [Name in keyof Words['groups']]: Group<Name> };

const MAC = { alt: '⌥', shift: '⇧', ctrl: '⌃', mod: '⌘' };

/** What the key for Alt is called. */
export function altOn(platform: Start['platform']): string {
  return platform === 'darwin' ? MAC.alt : 'Alt';
}

/** `Alt Pil upp / Pil ner`; on macOS `⌥ Pil upp / Pil ner`. `names`: what keys are called that are not called what they write. */
export function namesOf(
  { keys, with: held, onMac }: Shortcut,
  platform: Start['platform'],
  { names, shift }: { readonly names: Readonly<Record<string, string>>; readonly shift: string },
): string {
  if (onMac !== undefined && platform === 'darwin') return onMac;
  const any = keys.map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key)).join(' / ');
  if (held === undefined) return any;
  return `${platform === 'darwin' ? MAC[held] : { alt: 'Alt', shift, ctrl: 'Ctrl', mod: 'Ctrl' }[held]} ${any}`;
}
