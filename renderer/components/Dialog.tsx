import { Button, Modal } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../shell/texts.tsx';
import { focusBeginning } from '../shell/useArrival.ts';
import css from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What the dialog is for: the one filled button. */
  readonly action?: { readonly text: string; readonly run: () => void; readonly isDisabled?: boolean };
  /** Other ways out, before the filled button. `Avbryt` where nothing is given. */
  readonly others?: ReactNode;
  readonly isWide?: boolean;
}

/** A question that has to be answered first: only for what cannot be undone, or what needs a few fields. */
export function Dialog({ title, isOpen, onClose, children, action, others, isWide = false }: DialogProps) {
  const { texts } = useTexts();
  const words = texts.components.dialog;
  useFocusBack(isOpen);
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={isWide ? 880 : 520}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          action?.run();
        }}
      >
        <div className={css.body}>{children}</div>
        {action !== undefined && (
          <div className={css.buttons}>
            {others ?? (
              <Button variant="default" onClick={onClose}>
                {words.cancel}
              </Button>
            )}
            <Button type="submit" disabled={action.isDisabled ?? false}>
              {action.text}
            </Button>
          </div>
        )}
      </form>
    </Modal>
  );
}

/** Longer than a dialog takes to go. */
const BACK_MS = 500;

/**
 * A dialog that comes and goes whole gives no focus back, and one that the palette has opened has nowhere to give it: then
 * it goes to what was in focus, or to where the page begins.
 */
function useFocusBack(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const before = document.activeElement;
    return () => {
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
        else focusBeginning();
      }, BACK_MS);
    };
  }, [isOpen]);
}
