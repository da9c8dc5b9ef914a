/** What the trainer keeps for the plans to come: read a kind at a time, kept and taken away. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { Keepsake, KeptDocument, LibraryKind } from '#contract/library.ts';
import type { LibraryEntry } from '#contract/replies.ts';
import { ask } from '../api.ts';
import { useProblems } from './problems.ts';

const libraryKey: readonly string[] = ['library'];

export interface Kept<Kind extends LibraryKind> {
  readonly id: string;
  readonly document: KeptDocument<Kind>;
}

/** The last saved first; empty until it is read. Errors: those of `library.list`, to the error boundary. */
export function useLibrary<Kind extends LibraryKind>(kind: Kind): readonly Kept<Kind>[] {
  const { data, error } = useQuery({
    queryKey: [...libraryKey, kind],
    queryFn: () => ask('library.list', { kind }),
  });
  if (error !== null) throw error;
  return useMemo(() => {
    const entries = data?.filter((entry) => isOf(entry, kind)) ?? [];
    return entries.map(({ id, document }: Kept<Kind>) => ({ id, document }));
  }, [data, kind]);
}

/** What keeps something, new or in the place of what has the id; and what follows on any change of the library. */
export function useLibraryChanges() {
  const queries = useQueryClient();
  const { show } = useProblems();
  const settled = { onSuccess: () => queries.invalidateQueries({ queryKey: libraryKey }), onError: show };
  const save = useMutation({
    mutationFn: ({ id = newId(), ...kept }: Keepsake & { readonly id?: string }) =>
      ask('library.save', { id, kept }),
    ...settled,
  });
  return { save, settled };
}

function isOf<Kind extends LibraryKind>(
  entry: LibraryEntry,
  kind: Kind,
): entry is LibraryEntry & Kept<Kind> & { readonly kind: Kind } {
  return entry.kind === kind;
}
