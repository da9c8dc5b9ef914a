/**
 * Sends edits to the main process one message at a time, in the order they were made. What is typed while a message
 * is on its way goes with the next one, the last value of a field only.
 */
import type { View } from '#contract/inputs.ts';
import type { Reply } from '#contract/requests.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { isSame } from '#domain/edit/json.ts';
import { request } from '../api.ts';

type Edits = readonly SubjectEdit[];
type Answer = Reply<'changes.apply'>;

interface Line {
  waiting: Edits[];
  /** The message on its way, and those after it. */
  sending: Promise<Answer> | null;
}

const lines = new Map<string, Line>();

/** Resolves with the answer to the message that carried the edits. */
export function sendInOrder(view: View, edits: Edits): Promise<Answer> {
  const key = `${view.kind} ${view.id}`;
  const line = lines.get(key) ?? { waiting: [], sending: null };
  lines.set(key, line);
  line.waiting = joined(line.waiting, edits);
  line.sending ??= sendAll(view, line);
  return line.sending;
}

/** Resolves when nothing is on its way. */
export async function everythingSent(): Promise<void> {
  await Promise.all([...lines.values()].flatMap(({ sending }) => (sending === null ? [] : [sending])));
}

async function sendAll(view: View, line: Line): Promise<Answer> {
  try {
    for (;;) {
      const [edits, ...rest] = line.waiting;
      line.waiting = rest;
      const answer = await request('changes.apply', { view, edits: edits ?? [] });
      if (!answer.ok) line.waiting = [];
      if (line.waiting.length === 0) return answer;
    }
  } finally {
    // At once: what comes after this is in no message yet.
    line.sending = null;
  }
}

/** A field that is set again before it was sent is sent once; what was made in one go stays in one message. */
function joined(waiting: readonly Edits[], edits: Edits): Edits[] {
  const [edit, another] = edits;
  const [last, beforeLast] = waiting.at(-1) ?? [];
  const isSameField =
    another === undefined &&
    beforeLast === undefined &&
    edit?.kind === 'set' &&
    last?.kind === 'set' &&
    edit.subject === last.subject &&
    isSame([...edit.at], [...last.at]);
  return isSameField ? [...waiting.slice(0, -1), edits] : [...waiting, edits];
}
