/** The sentences of a language: read once, and at hand from then on. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { loadTexts, type Texts } from '#resources/texts/texts.ts';
import { queryClient } from './queryClient.ts';

type Language = 'sv' | 'en';
export interface Speech {
  readonly texts: Texts;
  readonly language: Language;
}

const textsOf = (language: Language) =>
  queryOptions({
    queryKey: ['texts', language],
    queryFn: async (): Promise<Speech> => ({ texts: await loadTexts(language), language }),
    gcTime: Infinity,
    structuralSharing: false,
  });

export function readTexts(language: Language): Promise<Speech> {
  return queryClient.ensureQueryData(textsOf(language));
}

/** The texts of the language, or of the one before until they are read. Null before any are. */
export function useTextsOf(language: Language): Speech | null {
  const { data } = useQuery({ ...textsOf(language), placeholderData: keepPreviousData });
  return data ?? null;
}
