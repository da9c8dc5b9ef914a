import type { Texts } from '#resources/texts/texts.ts';
import { createContext, use, type ReactNode } from 'react';

export type Language = 'sv' | 'en';

interface Speech {
  readonly texts: Texts;
  readonly language: Language;
}

const SpeechContext = createContext<Speech | null>(null);

export function TextsProvider({ texts, language, children }: Speech & { readonly children: ReactNode }) {
  return <SpeechContext value={{ texts, language }}>{children}</SpeechContext>;
}

/** The sentences, formats and language of the interface. */
export function useTexts(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('useTexts needs a TextsProvider above it.');
  return speech;
}
