/** What the window remembers of the store. It never waits for a network: there is none. */
import { notifyManager, QueryClient } from '@tanstack/react-query';

// What is typed is on the screen in the same turn, not in the next.
notifyManager.setScheduler(queueMicrotask);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});
