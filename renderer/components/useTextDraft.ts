import { useDraft } from './useDraft.ts';

/** A draft of a text, which is what it says. */
export function useTextDraft(value: string, onChange: (value: string) => void) {
  return useDraft<string>({
    value,
    write: (text) => text,
    read: (text) => ({ ok: true, value: text }),
    onChange,
  });
}
