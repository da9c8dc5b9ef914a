import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readPlanFile } from '#domain/planFile.ts';
import { addExample } from './store/planFiles.ts';
import type { Store } from './store/store.ts';

/** Puts the example client into a store in which nothing has been yet, so that a first start is no empty room. */
export function furnish(store: Store, language: 'sv' | 'en'): void {
  const { resolve } = createRequire(import.meta.url);
  const example = readPlanFile(readFileSync(resolve(`#resources/examples/${EXAMPLES[language]}.mensenda`)));
  if (example.ok) addExample(store, example.value);
}

const EXAMPLES = { sv: 'tolv-saljare', en: 'three-sellers' } as const;
