/** The texts of the native menu and dialogs: needed before the first window, so nothing else comes along. */
import type { Texts } from './texts.ts';

export type DesktopTexts = Pick<Texts, 'dialogs' | 'menu'>;

export async function loadDesktopTexts(language: 'sv' | 'en'): Promise<DesktopTexts> {
  return language === 'sv'
    ? (await import('./sv/desktopTexts.ts')).desktopTexts
    : (await import('./en/desktopTexts.ts')).desktopTexts;
}
