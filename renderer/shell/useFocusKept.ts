import { useEffect } from 'react';

/** A button is disabled while it works and loses the focus: it gets that back after, unless the focus has gone elsewhere. */
export function useFocusKept(): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const note = ({ target }: FocusEvent): void => {
      last = target;
    };
    const observer = new MutationObserver((changes) => {
      const button = changes.find(({ target }) => target === last)?.target;
      if (!(button instanceof HTMLButtonElement) || button.disabled) return;
      if (document.activeElement === document.body) button.focus();
    });
    addEventListener('focusin', note);
    observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
}
