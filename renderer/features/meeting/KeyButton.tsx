import { Kbd } from '@mantine/core';
import css from './KeyButton.module.css';

interface KeyButtonProps {
  readonly text: string;
  readonly keyName: string;
  /** The key by its name, where it is written otherwise. */
  readonly shortcut?: string;
  /** None where it does something once. */
  readonly isOn?: boolean;
  readonly onPress: () => void;
}

/** What a key of the meeting does, for the hand. */
export function KeyButton({ text, keyName, shortcut = keyName, isOn, onPress }: KeyButtonProps) {
  return (
    <button
      type="button"
      className={css.key}
      aria-pressed={isOn}
      aria-keyshortcuts={shortcut}
      onClick={onPress}
    >
      {text} <Kbd aria-hidden>{keyName}</Kbd>
    </button>
  );
}
