/**
 * Sends what changes a view to the main process one message at a time, in the order it was done: edits, and the steps
 * back and forth among them. What is typed while a message is on its way goes with the next one, the last value of a
 * field only.
 */
import type { View } from '#contract/inputs.ts';
import type { Reply } from '#contract/requests.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { isSame } from '#domain/edit/json.ts';
import { request } from '../api.ts';

type Edits = readonly SubjectEdit[];
/** `keepsView`: not where it would take away what the view is about. */
export type Way = { readonly kind: 'undo'; readonly keepsView: boolean } | { readonly kind: 'redo' };
type Answer = Reply<'changes.apply' | 'changes.undo' | 'changes.redo'>;

type Message =
  { readonly kind: 'edits'; readonly view: View; readonly edits: Edits } | (Way & { readonly view: View });

interface Waiting {
  readonly message: Message;
  readonly answer: PromiseWithResolvers<Answer>;
}

let line: readonly Waiting[] = [];
let sending: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Resolves with the answer to the message that carried the edits. */
export function sendInOrder(view: View, edits: Edits): Promise<Answer> {
  const last = line.at(-1);
  if (last === undefined || !isSameField(last.message, view, edits))
    return send({ kind: 'edits', view, edits });
  line = [...line.slice(0, -1), { ...last, message: { kind: 'edits', view, edits } }];
  return last.answer.promise;
}

/** Takes back what was done last before this was asked for, or does it again; not where that was refused. */
export function stepInOrder(view: View, way: Way): Promise<Answer> {
  return send({ ...way, view });
}

/** Whether something is on its way: then what can be undone is not known yet. */
export function isSending(): boolean {
  return sending !== null;
}

/** Resolves when nothing is on its way. */
export async function everythingSent(): Promise<void> {
  await sending;
}

/** Before the window goes: what still waits is sent without waiting for an answer, since none comes any more. */
export function sendTheRest(): void {
  const rest = line;
  line = [];
  for (const { message, answer } of rest) answer.resolve(deliver(message));
}

/** Hears of everything more that is sent, until what it gives is called. */
export function onSend(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function send(message: Message): Promise<Answer> {
  const answer = Promise.withResolvers<Answer>();
  line = [...line, { message, answer }];
  for (const listener of listeners) listener();
  sending ??= sendAll();
  return answer.promise;
}

async function sendAll(): Promise<void> {
  for (;;) {
    const [next, ...rest] = line;
    // At once: what comes after this is in no message yet.
    if (next === undefined) break;
    line = rest;
    next.answer.resolve(deliver(next.message));
    const reply = await next.answer.promise;
    if (!reply.ok && next.message.kind === 'edits') refuse(next);
  }
  sending = null;
}

function deliver(message: Message): Promise<Answer> {
  const { view } = message;
  switch (message.kind) {
    case 'edits':
      return request('changes.apply', { view, edits: message.edits });
    case 'undo':
      return request('changes.undo', { view, keepsView: message.keepsView });
    case 'redo':
      return request('changes.redo', { view });
  }
}

/** What rests on edits that were refused goes with them, and so does every step: it was about those. */
function refuse({ message, answer }: Waiting): void {
  const isRefused = (one: Message): boolean => one.kind !== 'edits' || isSame(one.view, message.view);
  const refused = line.filter((one) => isRefused(one.message));
  line = line.filter((one) => !refused.includes(one));
  for (const one of refused) one.answer.resolve(answer.promise);
}

/** A field that is set again before it was sent is sent once; what was made in one go stays in one message. */
function isSameField(last: Message, view: View, [edit, another]: Edits): boolean {
  if (last.kind !== 'edits' || !isSame(last.view, view)) return false;
  const [before, oneMore] = last.edits;
  return (
    another === undefined &&
    oneMore === undefined &&
    edit?.kind === 'set' &&
    before?.kind === 'set' &&
    edit.subject === before.subject &&
    isSame([...edit.at], [...before.at])
  );
}
