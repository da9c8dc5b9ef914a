import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AgendaEntry } from '#domain/agenda.ts';
import type { IsoDate } from '#domain/plan.ts';
import { ask } from '../api.ts';
import { clientsKey } from './clients.ts';

export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What has a day from one day to another, both included; null until it is read. */
export function useAgenda({ from, to }: Period): readonly AgendaEntry[] | null {
  const { data, error } = useQuery({
    // What a client's list is made of anew for, this is too.
    queryKey: [...clientsKey, 'agenda', from, to],
    queryFn: () => ask('agenda.between', { from, to }),
    placeholderData: keepPreviousData,
  });
  if (error !== null) throw error;
  return data ?? null;
}
