/** The scripts that run in a page before its own: one in its world, one in the preload's isolated world. */
import { readFileSync } from 'node:fs';
import { complete } from '../api/complete.ts';
import { isHeaded } from '../options.ts';
import { makeDecode } from './decode.ts';
import { makeEncode } from './encode.ts';
import { makeEndpoint } from './endpoint.ts';
import { watchPage } from './watchPage.ts';
import { mainWorld } from './mainWorld.ts';
import { preloadWorld, type PreloadInfo } from './preloadWorld.ts';

/** Only the page itself has a bridge, not the frames in it. */
const inMainFrame = (code: string): string => `if (self === top) { ${code} }`;
const beginning = (me: string, other: string): string =>
  `const encode = (${String(makeEncode)})(), decode = (${String(makeDecode)})();
  const endpoint = (${String(makeEndpoint)})(encode, decode, '${me}', '${other}');`;

export const mainWorldScript = (): string =>
  `${clockScript()} ${inMainFrame(`${beginning('page', 'preload')} (${String(mainWorld)})(endpoint);`)}`;

/** The page's clock goes as the main process's does. */
function clockScript(): string {
  const ahead = process.env['CLOCK_AHEAD'];
  if (ahead === undefined) return '';
  const code = readFileSync(new URL('./clock.js', import.meta.url), 'utf8');
  return `((process) => {${code}})({ env: { CLOCK_AHEAD: ${JSON.stringify(ahead)} } });`;
}

export function preloadWorldScript(preload: string | undefined, info: PreloadInfo): string {
  const code = preload === undefined ? '' : readFileSync(preload, 'utf8');
  return inMainFrame(`${beginning('preload', 'page')}
const parts = { encode, decode, endpoint, complete: ${String(complete)}, info: ${JSON.stringify(info)} };
const { tell, require, process } = (${String(preloadWorld)})(parts);
(${String(watchPage)})(tell, ${isHeaded});
(function (exports, require, module, process) {${code}
}).call({}, {}, require, { exports: {} }, process);`);
}
