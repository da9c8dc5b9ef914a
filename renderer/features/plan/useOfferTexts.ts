import type { Language } from '#domain/plan.ts';
import { useTextsOf, type Speech } from '#renderer/data/texts.ts';

/** The texts of the offer's language, which may be another than the window's. Null until they are loaded. */
export function useOfferTexts(language: Language): Speech | null {
  const speech = useTextsOf(language);
  return speech?.language === language ? speech : null;
}
