/** The clients in the store, most recent first, a page at a time; and what makes new ones. */
import {
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ClientRow } from '#contract/replies.ts';
import type { Input } from '#contract/requests.ts';
import { ask } from '../api.ts';
import { useProblems } from './problems.ts';
import { queryClient } from './queryClient.ts';
import { everythingSent } from './sendInOrder.ts';

const FIRST_PAGE = 50;
const PAGE = 200;

export const clientsKey: readonly string[] = ['clients'];

export interface ClientList {
  /** As far as they are read; null before the first page. */
  readonly clients: readonly ClientRow[] | null;
  readonly total: number;
  /** Reads the next page, where there is one. */
  readonly readOn: () => void;
}

const clientsOf = (search: string) =>
  infiniteQueryOptions({
    queryKey: [...clientsKey, search],
    queryFn: ({ pageParam: offset }) =>
      ask('clients.list', { search, offset, limit: offset === 0 ? FIRST_PAGE : PAGE }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, page) => sum + page.clients.length, 0);
      return last.clients.length > 0 && read < last.total ? read : undefined;
    },
  });

/** Before the first screen is drawn, so that it is drawn once. What goes wrong is the screen's to say. */
export async function readClients(): Promise<void> {
  await queryClient.prefetchInfiniteQuery(clientsOf(''));
}

/** Not asked for while not wanted. Errors: those of `clients.list`, to the error boundary. */
export function useClients(search: string, isWanted = true): ClientList {
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    ...clientsOf(search),
    placeholderData: keepPreviousData,
    enabled: isWanted,
  });
  if (error !== null) throw error;
  const clients = useMemo(() => data?.pages.flatMap((page) => page.clients) ?? null, [data]);
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return { clients, total: data?.pages.at(-1)?.total ?? 0, readOn };
}

/** Makes clients, academies and plans. */
export function useCreate() {
  const queries = useQueryClient();
  const { show } = useProblems();
  const settled = { onSuccess: () => queries.invalidateQueries(), onError: show };
  const client = useMutation({
    mutationFn: (input: Input<'clients.create'>) => ask('clients.create', input),
    ...settled,
  });
  const academy = useMutation({
    mutationFn: (input: Input<'academies.create'>) => ask('academies.create', input),
    ...settled,
  });
  const plan = useMutation({
    mutationFn: (input: Input<'plans.create'>) => ask('plans.create', input),
    ...settled,
  });
  const next = useMutation({
    mutationFn: async (input: Input<'plans.next'>) => {
      await everythingSent();
      return ask('plans.next', input);
    },
    ...settled,
  });
  return { client, academy, plan, next };
}
