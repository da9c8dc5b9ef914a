/** The sentences of a language: read once, and at hand from then on. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { loadTexts, type Texts } from '#resources/texts/texts.ts';
import { loadWindowTexts, type WindowTexts } from '#resources/texts/windowTexts.ts';
import { queryClient } from './queryClient.ts';

type Language = 'sv' | 'en';
/** What the first screen is drawn with. */
export interface WindowSpeech {
  readonly texts: WindowTexts;
  readonly language: Language;
}
export interface Speech extends WindowSpeech {
  readonly texts: Texts;
}

const kept = { gcTime: Infinity, structuralSharing: false } as const;
const windowTextsOf = (language: Language) =>
  queryOptions({
    queryKey: ['texts', language, 'window'],
    queryFn: async (): Promise<WindowSpeech> => ({ texts: await loadWindowTexts(language), language }),
    ...kept,
  });
const textsOf = (language: Language) =>
  queryOptions({
    queryKey: ['texts', language],
    queryFn: async (): Promise<Speech> => ({ texts: await loadTexts(language), language }),
    ...kept,
  });

export function readWindowTexts(language: Language): Promise<WindowSpeech> {
  return queryClient.ensureQueryData(windowTextsOf(language));
}

const reading = new Map<Language, Promise<Speech>>();

/** The same promise every time. */
export function readTexts(language: Language): Promise<Speech> {
  const read = reading.get(language) ?? queryClient.ensureQueryData(textsOf(language));
  reading.set(language, read);
  return read;
}

/** The texts of the language, or of the one before until they are read. Null before any are, and while not wanted. */
export function useTextsOf(language: Language, isWanted = true): Speech | null {
  const { data } = useQuery({ ...textsOf(language), enabled: isWanted, placeholderData: keepPreviousData });
  return data ?? null;
}

/** The texts that the window has started with. */
export function useWindowTextsOf(language: Language): WindowSpeech | null {
  const { data } = useQuery({ ...windowTextsOf(language), placeholderData: keepPreviousData });
  return data ?? null;
}
