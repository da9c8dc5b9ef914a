import { useQuery } from '@tanstack/react-query';
import type { FoundPerson } from '#contract/replies.ts';
import { ask } from '../api.ts';
import { clientsKey } from './clients.ts';

const MOST = 20;

/** People of all plans by name; nobody until they are read, or where they are not wanted. */
export function useFoundPeople(search: string, isWanted: boolean): readonly FoundPerson[] {
  const { data, error } = useQuery({
    // What a client's list is made of anew for, this is too.
    queryKey: [...clientsKey, 'people', search],
    queryFn: () => ask('people.find', { search, limit: MOST }),
    enabled: isWanted,
    // Names are not kept longer than they are looked at.
    gcTime: 0,
  });
  if (error !== null) throw error;
  return data ?? [];
}
