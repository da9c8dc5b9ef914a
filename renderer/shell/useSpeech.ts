import { useTextsOf, useWindowTextsOf, type Speech, type WindowSpeech } from '../data/texts.ts';
import { useIdle } from './useIdle.ts';

/** What the window speaks with: at first what the first screen says, the rest after it. While another language is read, the one before. */
export function useSpeech(
  language: 'sv' | 'en',
): { readonly window: WindowSpeech; readonly whole: Speech | null } | null {
  const whole = useTextsOf(language, useIdle());
  const first = useWindowTextsOf(language);
  if (whole !== null && whole.language !== first?.language) return { window: whole, whole };
  return first === null ? null : { window: first, whole };
}
