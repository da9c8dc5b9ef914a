/** Every sentence a person reads, by language. The Swedish texts give the shape; the English follow it key by key. */
import type { sv } from './sv/sv.ts';

export type Texts = typeof sv;

/** The texts of a language. */
export async function loadTexts(language: 'sv' | 'en'): Promise<Texts> {
  return language === 'sv' ? (await import('./sv/sv.ts')).sv : (await import('./en/en.ts')).en;
}
