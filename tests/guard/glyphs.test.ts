/** Every sign that the window says something with is in its own fonts: one that is not would be the system's. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lettersOf } from '#tests/support/fontLetters.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FONTS = `${ROOT}node_modules/@fontsource-variable`;
const FACES = {
  sans: 'hanken-grotesk/files/hanken-grotesk-latin-wght-normal',
  serif: 'source-serif-4/files/source-serif-4-latin-opsz-normal',
  italic: 'source-serif-4/files/source-serif-4-latin-opsz-italic',
};
const SPOKEN = ['resources/texts/**/*.ts', 'renderer/**/*.{ts,tsx}'];
/** What keys are called on a Mac: its own font has them. */
const MAC_KEYS = new Set('⌃⌘⇧⌥');

it.each(Object.entries(FACES))('Every sign of the texts is in the %s face', (_name, face) => {
  const there = lettersOf(`${FONTS}/${face}.woff2`);
  expect(there.has(codeOf('å'))).toBe(true);
  expect(there.has(codeOf('→'))).toBe(false);
  const missing = globSync(SPOKEN, { cwd: ROOT }).flatMap((file) =>
    [...signsOf(readFileSync(`${ROOT}${file}`, 'utf8'))]
      .filter((sign) => !there.has(codeOf(sign)) && !MAC_KEYS.has(sign))
      .map((sign) => `${sign} in ${file}`),
  );
  expect(missing).toEqual([]);
});

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

/** What a source shows, comments and all, each sign once. */
function signsOf(source: string): ReadonlySet<string> {
  const written = source.replaceAll(/\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/gi, (_all, long, short) =>
    String.fromCodePoint(Number.parseInt((long ?? short) as string, 16)),
  );
  return new Set([...written].filter((sign) => !/[\s\p{Default_Ignorable_Code_Point}]/u.test(sign)));
}
