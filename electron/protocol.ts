/** Answers the window's own address with the files that the app was built with, and with nothing else. */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { contentSecurityPolicy, isOwnAddress, type Source } from './security.ts';

/** Stands in the built page where the nonce of a load is to stand. */
export const NONCE_PLACE = 'STYLE_NONCE';

interface BundledFile {
  readonly path: string;
  readonly type: string;
}

/**
 * Makes the list of files once; an address never becomes a path. Read at once: the files are small, and the window waits
 * for them.
 */
export function windowFiles(folder: string, source: Source): (request: Request) => Response {
  const files = bundledFiles(folder);
  return ({ method, url }) => {
    if (method !== 'GET') return refusal(405);
    const file = isOwnAddress(url, source) ? files.get(new URL(url).pathname) : undefined;
    if (file === undefined) return refusal(404);
    const nonce = randomBytes(16).toString('base64');
    const headers = { ...headersFor(nonce), 'Content-Type': file.type };
    if (!file.type.startsWith('text/html')) return new Response(readFileSync(file.path), { headers });
    const page = readFileSync(file.path, 'utf8');
    return new Response(page.replaceAll(NONCE_PLACE, nonce), { headers });
  };
}

/** By the path of their address. What is of no known type is not there. */
export function bundledFiles(folder: string): ReadonlyMap<string, BundledFile> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const type = TYPES.get(extname(entry.name));
    if (!entry.isFile() || type === undefined) return [];
    const address = relative(folder, path).split(sep).map(encodeURIComponent).join('/');
    return [[`/${address}`, { path, type }] as const];
  });
  return new Map(files);
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
]);

function headersFor(nonce: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // The nonce is good for one load.
    'Cache-Control': 'no-cache',
  };
}

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: headersFor('') });
}
