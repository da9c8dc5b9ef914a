/** What the window remembers of the store. It never waits for a network: there is none. */
import { notifyManager, QueryClient } from '@tanstack/react-query';

// What a key has changed is drawn in the same turn, not after a timer.
notifyManager.setScheduler(queueMicrotask);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});
