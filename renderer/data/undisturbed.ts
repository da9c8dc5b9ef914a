/** Reading anew what may be typed in meanwhile: what is on the screen is then newer than the answer. */
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { everythingSent } from './sendInOrder.ts';

/** Asks until nothing was on its way to the store and nothing on the screen has changed while the answer was made. */
export async function readUndisturbed<Value>(
  queries: QueryClient,
  key: QueryKey,
  read: () => Promise<Value>,
): Promise<Value> {
  for (;;) {
    await everythingSent();
    const before = queries.getQueryData<Value>(key);
    const answer = await read();
    if (queries.getQueryData<Value>(key) === before) return answer;
  }
}
