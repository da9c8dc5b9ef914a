/** The window loads the library's styles one component at a time: what is used has its own. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const IMPORTS = /import \{([^}]*)\} from '@mantine\/core'/g;

it('Every component of the library that the window draws has its styles', () => {
  const used = globSync('renderer/**/*.{ts,tsx}', { cwd: ROOT })
    .flatMap((file) => [...readFileSync(`${ROOT}/${file}`, 'utf8').matchAll(IMPORTS)])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
  const styled = new Set(used.filter((name) => existsSync(`${ROOT}/${stylesOf(name)}`)));
  const loaded = ['mantine', 'mantineLater']
    .map((name) => readFileSync(`${ROOT}/renderer/${name}.css`, 'utf8'))
    .join('');
  expect(styled).toContain('Button');
  expect([...styled].filter((name) => !loaded.includes(`styles/${name}.layer.css`))).toEqual([]);
});

function stylesOf(component: string): string {
  return `node_modules/@mantine/core/styles/${component}.layer.css`;
}
