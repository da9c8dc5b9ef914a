import { useState } from 'react';

/** What a typed text means: a value, or that it cannot be one. */
export type Reading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };

interface Draft<Value> {
  readonly text: string;
  /** The value as it was when the typing began: what Escape goes back to. */
  readonly start: Value;
  /** What the outside may show while it catches up: the last one known, and all sent since. */
  readonly sent: readonly Value[];
}

interface Given<Value> {
  readonly value: Value;
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Reading<Value>;
  readonly onChange: (value: Value) => void;
  /** Sends the value on Enter and when the field is left; otherwise with every key. */
  readonly isSentWhenDone?: boolean;
}

/**
 * The text of a field while it is typed in. It stays as typed, also where it cannot be read, until the field is left
 * or the value changes from outside, as by an undo.
 */
export function useDraft<Value>({ value, write, read, onChange, isSentWhenDone = false }: Given<Value>) {
  const [draft, setDraft] = useState<Draft<Value> | null>(null);
  const next = caughtUp(draft, value);
  if (next !== draft) setDraft(next);

  const send = (sent: Value, text: string): void => {
    const last = next?.sent.at(-1) ?? value;
    if (sent !== last) onChange(sent);
    setDraft({ text, start: next?.start ?? value, sent: [...(next?.sent ?? [value]), sent] });
  };
  return {
    text: next?.text ?? write(value),
    isReadable: next === null || read(next.text).ok,
    isTyping: next !== null,
    /** Typed and not sent yet: undo is then the field's own. */
    isUnsaved: next !== null && (isSentWhenDone || !read(next.text).ok),
    type: (text: string): void => {
      const reading = read(text);
      if (reading.ok && !isSentWhenDone) send(reading.value, text);
      else setDraft({ text, start: next?.start ?? value, sent: next?.sent ?? [value] });
    },
    /** Done typing: what can be read is written the usual way; what cannot stays, with its problem. */
    leave: (): void => {
      if (next === null) return;
      const reading = read(next.text);
      if (!reading.ok) return;
      if (isSentWhenDone && reading.value !== value) onChange(reading.value);
      setDraft(null);
    },
    restore: (): void => {
      if (next !== null && next.start !== next.sent.at(-1)) onChange(next.start);
      setDraft(null);
    },
  };
}

/** The draft once the outside shows what was sent; none where the outside shows something else. */
function caughtUp<Value>(draft: Draft<Value> | null, value: Value): Draft<Value> | null {
  if (draft === null || !draft.sent.includes(value)) return null;
  const isLast = draft.sent.at(-1) === value;
  return isLast && draft.sent.length > 1 ? { ...draft, sent: [value] } : draft;
}
