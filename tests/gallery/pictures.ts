import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from '../electron-host/chromium/find.ts';

/**
 * Photographs the gallery: `node tests/gallery/pictures.ts <folder> [query ...]`, in both languages, light and dark, at
 * two sizes. A query is what stands after `?view=`; every view where none is given.
 */
const [folder = 'node_modules/.cache/gallery-pictures', ...asked] = process.argv.slice(2);
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const VIEWS = [
  'plan',
  'hours',
  'hours&state=large',
  'hours&state=long',
  'panels',
  'figures',
  'fields',
  'states',
  'states&state=broken',
  'overview',
  'overlays&state=dialog',
  'overlays&state=menu',
  'overlays&state=palette',
  'overlays&state=toast',
];

const configFile = join(import.meta.dirname, 'vite.config.ts');
await build({ configFile });
const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' } });
const { path, environment } = await findChromium();
const browser = await chromium.launch({
  executablePath: path,
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, ...environment },
});
mkdirSync(folder, { recursive: true });
for (const view of asked.length > 0 ? asked : VIEWS)
  for (const look of ['language=sv&scheme=light', 'language=sv&scheme=dark', 'language=en&scheme=light'])
    for (const viewport of SIZES) await picture(`${view}&${look}`, viewport);
await browser.close();
await server.close();

async function picture(query: string, viewport: { readonly width: number; readonly height: number }) {
  const page = await browser.newPage({ viewport });
  page.on('pageerror', (error) => console.error(query, error.message));
  await page.goto(`${server.resolvedUrls?.local[0]}?view=${query}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Menus and dialogs have opened by then.
  await page.waitForTimeout(400);
  const name = `${query.replace(/\w+=|&/gu, '-').replace(/-+/gu, '-')}-${viewport.width}.png`;
  await page.screenshot({ path: resolve(folder, name) });
  await page.close();
}
