/** The texts that the headless command itself needs: a few files, where the documents need all of them. */
import type { Texts } from './texts.ts';

export type CommandTexts = Pick<Texts, 'command' | 'faults' | 'format' | 'people' | 'schedule' | 'writing'>;

export async function loadCommandTexts(language: 'sv' | 'en'): Promise<CommandTexts> {
  return language === 'sv'
    ? (await import('./sv/commandTexts.ts')).commandTexts
    : (await import('./en/commandTexts.ts')).commandTexts;
}
