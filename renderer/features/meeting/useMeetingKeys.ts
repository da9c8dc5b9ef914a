import { useEffect, useEffectEvent } from 'react';

interface Keys {
  readonly initials: () => void;
  readonly price: () => void;
  readonly done: () => void;
}

/** What each key does. */
export const MEETING_KEYS: Readonly<Record<string, keyof Keys>> = {
  i: 'initials',
  p: 'price',
  Escape: 'done',
};

/** I, P and Esc, wherever the focus is but in a text that is being typed, or in something that lies over the page. */
export function useMeetingKeys(keys: Keys): void {
  const act = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
    const act = MEETING_KEYS[event.key] ?? MEETING_KEYS[event.key.toLowerCase()];
    if (act === undefined || (act === 'done' && isTyping(event.target))) return;
    keys[act]();
    event.preventDefault();
  });
  useEffect(() => {
    // Before anything that lies over the page has closed by the same key.
    const options = { capture: true };
    addEventListener('keydown', act, options);
    return () => {
      removeEventListener('keydown', act, options);
    };
  }, []);
}

function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return true;
  return target instanceof HTMLInputElement && target.type === 'text' && !isUntouched(target);
}

/** A figure that is marked whole is not typed in yet: no letter is meant for it. */
function isUntouched({ value, selectionStart, selectionEnd }: HTMLInputElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}

/** There the key takes back what is typed. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset['unsaved'] !== undefined;
}
