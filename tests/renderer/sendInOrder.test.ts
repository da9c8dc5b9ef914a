/** What is done one thing after the other before the store has answered: each reply is held back until it is let go. */
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Problem } from '#contract/problems.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { step } from '#renderer/data/history.ts';
import { planKey } from '#renderer/data/planKey.ts';
import { everythingSent, isSending, onSend, sendInOrder, sendTheRest } from '#renderer/data/sendInOrder.ts';

const PLAN = { kind: 'plan', id: 'p' } as const;
const ACADEMY = { kind: 'academy', id: 'a' } as const;
const UNDO = { kind: 'undo', keepsView: true } as const;
const FAILED: Problem = { kind: 'notFound' };

interface Sent {
  readonly what: string;
  readonly answer: (reply: unknown) => void;
}
let sent: Sent[] = [];
let problems: unknown[] = [];
const queries = new QueryClient();
const show = (problem: unknown) => void problems.push(problem);

const set = (field: string, value: string): SubjectEdit => ({
  ...{ subject: 'plan', kind: 'set' },
  ...{ at: [field], value },
});
const done = (documents: unknown = null) => ({
  ok: true,
  value: { history: { undo: null, redo: null, savedAt: null }, documents, isThere: true },
});
/** Lets the reply to what was sent last go, and everything that follows from it happen. */
const reply = async (value: unknown = done()): Promise<void> => {
  sent.at(-1)?.answer(value);
  await new Promise((resolve) => setImmediate(resolve));
};
const whats = (): readonly string[] => sent.map(({ what }) => what);

beforeEach(() => {
  sent = [];
  problems = [];
  queries.clear();
  const request = (name: string, input: { readonly view: { id: string }; readonly edits?: SubjectEdit[] }) =>
    new Promise((answer) => {
      const values = (input.edits ?? []).map((edit) =>
        edit.kind === 'set' ? JSON.stringify(edit.value) : edit.kind,
      );
      sent.push({ what: [name.replace('changes.', ''), input.view.id, ...values].join(' '), answer });
    });
  vi.stubGlobal('window', { api: { request } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('an undo waits for what was done before it, and takes back that and not what is done after', async () => {
  void sendInOrder(PLAN, [set('cohort', 'A')]);
  void step({ queries, show }, PLAN, UNDO);
  void sendInOrder(PLAN, [set('start', 'B')]);
  await reply();
  await reply(done('before A'));
  await reply();
  expect(whats()).toEqual(['apply p "A"', 'undo p', 'apply p "B"']);
  expect([isSending(), problems]).toEqual([false, []]);
});

test('a field that is set anew after an undo is not joined to what the undo is of', async () => {
  void sendInOrder(PLAN, [set('start', 'first')]);
  void sendInOrder(PLAN, [set('cohort', 'A')]);
  void sendInOrder(PLAN, [set('cohort', 'AB')]);
  void step({ queries, show }, PLAN, UNDO);
  void step({ queries, show }, PLAN, { kind: 'redo' });
  void sendInOrder(PLAN, [set('cohort', 'ABC')]);
  for (let i = 0; i < 5; i += 1) await reply();
  expect(whats()).toEqual(['apply p "first"', 'apply p "AB"', 'undo p', 'redo p', 'apply p "ABC"']);
});

test('what a step gives is on the screen, unless something was done meanwhile: then all is read anew', async () => {
  const shown = () => queries.getQueryData<{ documents: string }>(planKey('p'))?.documents;
  const read = vi.spyOn(queries, 'invalidateQueries');
  queries.setQueryData(planKey('p'), { documents: 'with A' });
  void step({ queries, show }, PLAN, UNDO);
  await reply(done('without A'));
  expect([shown(), read.mock.calls]).toEqual(['without A', [[{ queryKey: ['clients'] }]]]);

  void step({ queries, show }, PLAN, { kind: 'redo' });
  queries.setQueryData(planKey('p'), { documents: 'with B' });
  void sendInOrder(PLAN, [set('cohort', 'B')]);
  await reply(done('with A'));
  await reply();
  expect(shown()).toBe('with B');
  expect(read.mock.calls.slice(1)).toEqual([[], [{ queryKey: ['clients'] }]]);
  read.mockRestore();
});

test('where an act is refused, nothing older is taken back in its place', async () => {
  const first = sendInOrder(PLAN, [set('cohort', 'A')]);
  const onIt = sendInOrder(PLAN, [set('start', 'B')]);
  const other = sendInOrder(ACADEMY, [set('name', 'C')]);
  const undone = step({ queries, show }, PLAN, UNDO);
  await reply({ ok: false, problem: FAILED });
  await reply();
  await undone;
  expect(whats()).toEqual(['apply p "A"', 'apply a "C"']);
  expect(await Promise.all([first, onIt])).toEqual([
    { ok: false, problem: FAILED },
    { ok: false, problem: FAILED },
  ]);
  expect([(await other).ok, problems]).toEqual([true, [FAILED]]);
});

test('what leaves the window waits for a step too', async () => {
  let isSent = false;
  void step({ queries, show }, PLAN, UNDO);
  void everythingSent().then(() => (isSent = true));
  await Promise.resolve();
  expect([isSent, isSending()]).toEqual([false, true]);
  await reply();
  expect([isSent, isSending()]).toEqual([true, false]);
});

test('when the window goes, all that waits is sent at once, in order', async () => {
  void sendInOrder(PLAN, [set('cohort', 'A')]);
  void sendInOrder(ACADEMY, [set('name', 'B')]);
  void step({ queries, show }, PLAN, UNDO);
  expect(whats()).toEqual(['apply p "A"']);
  sendTheRest();
  expect(whats()).toEqual(['apply p "A"', 'apply a "B"', 'undo p']);
  for (const { answer } of sent) answer(done());
  await reply();
  expect(isSending()).toBe(false);
});

test('whoever listens hears of all that is done after, and no more once it has had enough', async () => {
  let heard = 0;
  const enough = onSend(() => (heard += 1));
  void sendInOrder(PLAN, [set('cohort', 'A')]);
  void step({ queries, show }, PLAN, UNDO);
  enough();
  void sendInOrder(PLAN, [set('start', 'B')]);
  for (let i = 0; i < 3; i += 1) await reply();
  expect(heard).toBe(2);
});

test('a message that never comes to be sent is told as a fault, and what is done after it goes on', async () => {
  const request = vi
    .fn()
    .mockImplementationOnce(() => {
      throw new Error('An object could not be cloned.');
    })
    .mockRejectedValueOnce(new Error('The reply was never sent.'))
    .mockResolvedValue(done());
  vi.stubGlobal('window', { api: { request } });
  const answers = [];
  for (const name of ['A', 'B', 'C']) answers.push(await sendInOrder(PLAN, [set('cohort', name)]));
  await everythingSent();
  const fault = { ok: false, problem: { kind: 'internal' } };
  expect(answers).toEqual([fault, fault, done()]);
  expect(isSending()).toBe(false);
});
