import { useQuery } from '@tanstack/react-query';
import type { BookedDay } from '#contract/replies.ts';
import type { IsoDate } from '#domain/plan.ts';
import { ask } from '../api.ts';
import { clientsKey } from './clients.ts';

/** What is booked from one day to another, both included; null until it is read. */
export function useBookings(from: IsoDate, to: IsoDate): readonly BookedDay[] | null {
  const { data, error } = useQuery({
    // What a client's list is made of anew for, this is too.
    queryKey: [...clientsKey, 'booked', from, to],
    queryFn: () => ask('bookings.between', { from, to }),
  });
  if (error !== null) throw error;
  return data ?? null;
}
