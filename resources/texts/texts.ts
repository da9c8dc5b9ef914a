/** Every sentence a person reads, by language. The Swedish texts give the shape; the English follow it key by key. */
import { sv } from './sv/sv.ts';

export type Texts = typeof sv;

/** The texts of a language. Swedish is always at hand, so that most windows wait for nothing; English is loaded. */
export async function loadTexts(language: 'sv' | 'en'): Promise<Texts> {
  return language === 'sv' ? sv : (await import('./en/en.ts')).en;
}
