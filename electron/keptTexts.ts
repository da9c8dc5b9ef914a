import { loadDesktopTexts, type DesktopTexts } from '#resources/texts/desktopTexts.ts';

/** The texts of the menu and the dialogs, in the language of the interface. */
export interface KeptTexts {
  readonly current: () => DesktopTexts;
  readonly speak: (language: 'sv' | 'en') => Promise<void>;
}

export async function keepTexts(language: 'sv' | 'en'): Promise<KeptTexts> {
  let texts = await loadDesktopTexts(language);
  return {
    current: () => texts,
    speak: async (next) => {
      texts = await loadDesktopTexts(next);
    },
  };
}
