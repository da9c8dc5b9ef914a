/** The texts that the window starts with: what the first screen and what may lie over it say. The rest comes after. */
import { windowTexts } from './sv/windowTexts.ts';

export type WindowTexts = typeof windowTexts;

/** Swedish is always at hand, so that most windows wait for nothing; English is loaded. */
export async function loadWindowTexts(language: 'sv' | 'en'): Promise<WindowTexts> {
  return language === 'sv' ? windowTexts : (await import('./en/windowTexts.ts')).windowTexts;
}
