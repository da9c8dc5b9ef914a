import { createContext, use, type ReactNode } from 'react';
import { readTexts, type Speech, type WindowSpeech } from '../data/texts.ts';

export type Language = 'sv' | 'en';

const WindowSpeechContext = createContext<WindowSpeech | null>(null);
const SpeechContext = createContext<Speech | null>(null);

interface TextsProviderProps {
  readonly window: WindowSpeech;
  /** Null until all of them are read. */
  readonly whole: Speech | null;
  readonly children: ReactNode;
}

export function TextsProvider({ window, whole, children }: TextsProviderProps) {
  return (
    <WindowSpeechContext value={window}>
      <SpeechContext value={whole}>{children}</SpeechContext>
    </WindowSpeechContext>
  );
}

/** The sentences of the first screen, which are there from the start; with the formats and language of the interface. */
export function useWindowTexts(): WindowSpeech {
  const speech = use(WindowSpeechContext);
  if (speech === null) throw new Error('Texts need a TextsProvider above what is said.');
  return speech;
}

/** All sentences, with the formats and language of the interface. What says them waits until they are read. */
export function useTexts(): Speech {
  const { language } = useWindowTexts();
  return use(SpeechContext) ?? use(readTexts(language));
}
