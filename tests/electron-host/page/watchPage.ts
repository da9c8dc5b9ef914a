/**
 * What Electron sees of a page. Input that the page has left alone: a key may be the accelerator of a menu item, and a
 * click with the right button asks for a context menu. And its title. Runs in the isolated world, before the page.
 */
import type { FromPage } from './messages.ts';

export function watchPage(tell: (message: FromPage) => void, isHeaded: boolean): void {
  /** Chromium's own editing of a field goes before a menu item with the same keys. */
  const EDITING: Readonly<Record<string, string>> = { z: 'undo', y: 'redo', Z: 'redo' };
  const isEdited = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    const command = EDITING[key];
    return (ctrlKey || metaKey) && !altKey && command !== undefined && document.queryCommandEnabled(command);
  };
  const isEditable = (target: EventTarget | null): boolean =>
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));

  /** Keys that a browser has a use for, and Electron has not. */
  const kept = new WeakSet<Event>();
  const isBrowsers = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
    /^F\d+$/.test(key) || ((ctrlKey || metaKey) && !/^[acvxzy]$/i.test(key));
  if (isHeaded)
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented || !isBrowsers(event)) return;
      kept.add(event);
      event.preventDefault();
    });

  // A timer runs when every listener of the page has had the event.
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || isEdited(event)) return;
      const { key, code, ctrlKey: control, shiftKey: shift, altKey: alt, metaKey: meta } = event;
      setTimeout(() => {
        if (!event.defaultPrevented || kept.has(event))
          tell({ kind: 'key', key: { key, code, control, shift, alt, meta } });
      });
    },
    true,
  );
  window.addEventListener(
    'contextmenu',
    (event) => {
      const at = {
        x: event.clientX,
        y: event.clientY,
        isEditable: isEditable(event.target),
        selectionText: String(getSelection() ?? ''),
      };
      setTimeout(() => {
        if (!event.defaultPrevented) tell({ kind: 'contextMenu', at });
      });
    },
    true,
  );

  let title = '';
  const tellTitle = (): void => {
    if (document.title === title) return;
    title = document.title;
    tell({ kind: 'title', title });
  };
  document.addEventListener('DOMContentLoaded', () => {
    tellTitle();
    const whole = { childList: true, subtree: true, characterData: true };
    new MutationObserver(tellTitle).observe(document.head, whole);
  });
}
