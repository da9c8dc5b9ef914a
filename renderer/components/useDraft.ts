import { useEffect, useEffectEvent, useState } from 'react';

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
  /** Sends the value once the typing rests, on Enter and when the field is left; otherwise with every key. */
  readonly isSentWhenDone?: boolean;
  /** Whether a value may be sent while the typing only rests: false for one that takes something away with it. */
  readonly isHarmless?: (value: Value) => boolean;
}

/** No key for so long is a rest. */
const REST_MS = 400;

/**
 * The text of a field while it is typed in. It stays as typed, also where it cannot be read, until the field is left
 * or the value changes from outside, as by an undo.
 */
export function useDraft<Value>(given: Given<Value>) {
  const { value, write, read, onChange, isSentWhenDone = false, isHarmless } = given;
  const [draft, setDraft] = useState<Draft<Value> | null>(null);
  const next = caughtUp(draft, value);
  if (next !== draft) setDraft(next);
  const { typed, last, isUnsaved } = standingOf(next, given);

  const send = (sent: Value, text: string): void => {
    if (sent !== last) onChange(sent);
    setDraft({ text, start: next?.start ?? value, sent: [...(next?.sent ?? [value]), sent] });
  };
  /** Done typing: what can be read is written the usual way; what cannot stays, with its problem. */
  const leave = (): void => {
    if (typed?.ok !== true) return;
    if (isUnsaved) onChange(typed.value);
    setDraft(null);
  };
  const rest = (): void => {
    if (typed?.ok && isUnsaved && isHarmless?.(typed.value) !== false) send(typed.value, next?.text ?? '');
  };
  useRest(next?.text, rest, leave);

  return {
    text: next?.text ?? write(value),
    isReadable: typed?.ok !== false,
    isTyping: next !== null,
    /** Typed and not sent yet: undo is then the field's own. */
    isUnsaved,
    type: (text: string): void => {
      const reading = read(text);
      if (reading.ok && !isSentWhenDone) send(reading.value, text);
      else setDraft({ text, start: next?.start ?? value, sent: next?.sent ?? [value] });
    },
    leave,
    restore: (): void => {
      if (next !== null && next.start !== last) onChange(next.start);
      setDraft(null);
    },
  };
}

/** What the typed text means, what was sent last, and whether that is something else. */
function standingOf<Value>(draft: Draft<Value> | null, { value, read }: Given<Value>) {
  const typed = draft === null ? null : read(draft.text);
  const last = draft === null ? value : draft.sent.at(-1);
  return { typed, last, isUnsaved: typed !== null && !(typed.ok && typed.value === last) };
}

/** Carries out `onRest` when a text has stood for a while, and `onEnd` when its field goes away with its screen or the window. */
function useRest(text: string | undefined, onRest: () => void, onEnd: () => void): void {
  const rest = useEffectEvent(onRest);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (text === undefined) return undefined;
    const timer = setTimeout(() => rest(), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const onHide = (): void => end();
    // Before what is sent last when the window goes.
    window.addEventListener('pagehide', onHide, { capture: true });
    return () => {
      window.removeEventListener('pagehide', onHide, { capture: true });
      end();
    };
  }, []);
}

/** The draft once the outside shows what was sent; none where the outside shows something else. */
function caughtUp<Value>(draft: Draft<Value> | null, value: Value): Draft<Value> | null {
  if (draft === null || !draft.sent.includes(value)) return null;
  const isLast = draft.sent.at(-1) === value;
  return isLast && draft.sent.length > 1 ? { ...draft, sent: [value] } : draft;
}
