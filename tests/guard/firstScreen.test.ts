/** The first screen is drawn with the texts that are there from the start: nothing in it waits for the rest. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const RENDERER = fileURLToPath(new URL('../../renderer', import.meta.url));
const STATIC = /^(?:import|export) (?!type )(?:[^;]*? from )?'((?:\.|#renderer)[^']*\.tsx?)';/gm;

it('What the window starts with asks for no other texts than those', () => {
  const files = startedWith(join(RENDERER, 'main.tsx'));
  expect([...files].some((file) => file.endsWith('OverviewScreen.tsx'))).toBe(true);
  const asking = [...files].filter((file) => /\buseTexts\(\)/.test(readFileSync(file, 'utf8')));
  expect(asking.map((file) => file.slice(RENDERER.length + 1))).toEqual(['shell/texts.tsx']);
});

it('What the window starts with has its styles from the start', () => {
  const files = [...startedWith(join(RENDERER, 'main.tsx'))].map((file) => readFileSync(file, 'utf8'));
  const used = files
    .flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
  const styles = join(RENDERER, '../node_modules/@mantine/core/styles');
  const styled = used.filter((name) => existsSync(join(styles, `${name}.layer.css`)));
  const loaded = readFileSync(join(RENDERER, 'mantine.css'), 'utf8');
  expect(styled).toContain('ActionIcon');
  expect(styled.filter((name) => !loaded.includes(`styles/${name}.layer.css`))).toEqual([]);
});

/** A file and all that comes with it, without what is loaded later. */
function startedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(STATIC))
    startedWith(
      path.startsWith('#renderer')
        ? join(RENDERER, path.slice('#renderer/'.length))
        : join(dirname(file), path),
      seen,
    );
  return seen;
}
