import { useEffect } from 'react';
import type { MenuCommand } from '#contract/events.ts';
import { runCommand } from './commands.ts';

/** Ctrl Z and Ctrl Shift Z anywhere in the window, and ? where nothing is typed; a field with typing of its own has its own. */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (command === null || event.defaultPrevented || isTaken(command, event.target)) return;
      event.preventDefault();
      runCommand(command);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

/** What the menu asks for: in a field with typing of its own, that field's undo. */
export function runMenuCommand(command: MenuCommand): boolean {
  const isStep = command === 'undo' || command === 'redo';
  if (isStep && hasOwnUndo(document.activeElement)) {
    // Nothing else reaches a field's own undo.
    return document.execCommand(command);
  }
  return runCommand(command);
}

/** Whether the key is the field's own. */
function isTaken(command: 'undo' | 'redo' | 'help', target: EventTarget | null): boolean {
  if (command !== 'help') return hasOwnUndo(target);
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

function commandOf(event: KeyboardEvent): 'undo' | 'redo' | 'help' | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (!ctrlKey && !metaKey) return key === '?' ? 'help' : null;
  return altKey ? null : stepOf(event);
}

function stepOf({ key, ctrlKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey ? 'redo' : null;
}

/** Whether typing in it is not stored yet. */
function hasOwnUndo(target: EventTarget | null): boolean {
  return (
    (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
    (target.closest('[data-unsaved]') !== null || target.getAttribute('aria-invalid') === 'true')
  );
}
