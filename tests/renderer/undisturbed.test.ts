import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { sendInOrder } from '#renderer/data/sendInOrder.ts';
import { readUndisturbed } from '#renderer/data/undisturbed.ts';

const KEY = ['plan', 'p'];

test('what is typed while the plan is read anew stays on the screen, and is in what is read in the end', async () => {
  const queries = new QueryClient();
  let stored = 'A';
  let reads = 0;
  queries.setQueryData(KEY, { text: 'A' });
  const read = async (): Promise<{ readonly text: string }> => {
    const answer = { text: stored };
    reads += 1;
    if (reads === 1) {
      // A key is pressed while the first answer is on its way: shown at once, stored straight after.
      queries.setQueryData(KEY, { text: 'AB' });
      stored = 'AB';
    }
    await Promise.resolve();
    return answer;
  };
  await queries.fetchQuery({ queryKey: KEY, queryFn: () => readUndisturbed(queries, KEY, read) });
  expect([reads, queries.getQueryData(KEY)]).toEqual([2, { text: 'AB' }]);
});

test('nothing is asked for while edits are on their way to the store', async () => {
  const order: string[] = [];
  let reply: (value: unknown) => void = () => undefined;
  const stored = new Promise((resolve) => (reply = resolve));
  const request = async (): Promise<unknown> => {
    await stored;
    order.push('stored');
    return {
      ok: true,
      value: { history: { undo: null, redo: null, savedAt: null }, documents: null, isThere: true },
    };
  };
  vi.stubGlobal('window', { api: { request } });
  const edit = { subject: 'plan', kind: 'set', at: ['cohort'], value: 'B' } as const;
  const sent = sendInOrder({ kind: 'plan', id: 'p' }, [edit]);
  const answer = readUndisturbed(new QueryClient(), KEY, () => {
    order.push('read');
    return Promise.resolve(null);
  });
  reply(null);
  await Promise.all([sent, answer]);
  vi.unstubAllGlobals();
  expect(order).toEqual(['stored', 'read']);
});
