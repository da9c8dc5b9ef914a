import type { Language } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { useTextsOf } from '#renderer/data/texts.ts';

/** The texts of the offer's language, which may be another than the window's. Null until they are loaded. */
export function useOfferTexts(language: Language): Texts | null {
  const speech = useTextsOf(language);
  return speech?.language === language ? speech.texts : null;
}
