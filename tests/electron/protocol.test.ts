import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledFiles, windowFiles } from '#electron/protocol.ts';
import { contentSecurityPolicy, sourceOf } from '#electron/security.ts';

const source = sourceOf(true, undefined);
const PAGE = '<meta property="csp-nonce" nonce="STYLE_NONCE"><style nonce="STYLE_NONCE"></style>';
let root: string;
let answer: (request: Request) => Response;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'window-'));
  const folder = join(root, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.js'), 'outside');
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets/main-1.js'), 'inside');
  writeFileSync(join(folder, 'assets/räksmörgås 1.css'), 'p {}');
  writeFileSync(join(folder, 'assets/sans.woff2'), 'font');
  writeFileSync(join(folder, 'assets/print.ttf'), 'font');
  writeFileSync(join(folder, 'notes.txt'), 'of no known type');
  answer = windowFiles(folder, source);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const ask = (path: string, method = 'GET') => answer(new Request(`app://men-sen-da${path}`, { method }));

describe('the window’s own address', () => {
  it('knows the files that were built, each with its type', () => {
    const types = [...bundledFiles(join(root, 'renderer'))].map(([path, { type }]) => [path, type]);
    expect(new Map(types as [string, string][])).toEqual(
      new Map([
        ['/index.html', 'text/html; charset=utf-8'],
        ['/assets/main-1.js', 'text/javascript; charset=utf-8'],
        ['/assets/r%C3%A4ksm%C3%B6rg%C3%A5s%201.css', 'text/css; charset=utf-8'],
        ['/assets/sans.woff2', 'font/woff2'],
        ['/assets/print.ttf', 'font/ttf'],
      ]),
    );
  });

  it('gives a file whole, and says that it is what it says', async () => {
    const response = ask('/assets/main-1.js?v=2');
    expect([response.status, await response.text()]).toEqual([200, 'inside']);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(ask('/assets/räksmörgås 1.css').status).toBe(200);
  });

  it('gives the page a new nonce at every load, the one that its policy names', async () => {
    const load = async () => {
      const response = ask('/index.html');
      const nonces = [...(await response.text()).matchAll(/nonce="([^"]+)"/g)].map(
        ([, nonce]) => nonce ?? '',
      );
      expect(new Set(nonces).size).toBe(1);
      expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{22}==$/);
      expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonces[0] ?? ''));
      return nonces[0];
    };
    expect(await load()).not.toBe(await load());
  });

  it.each([
    '/secret.js',
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/..%5c..%5csecret.js',
    '/assets',
    '/',
    '/notes.txt',
    '/index.html%00.js',
    '//men-sen-da/index.html',
  ])('has nothing at %s', (path) => {
    expect(ask(path).status).toBe(404);
  });

  it('never gives what is outside the list, whatever is asked for', () => {
    const known = new Set(bundledFiles(join(root, 'renderer')).keys());
    const parts = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      'assets',
      'secret.js',
      'renderer',
      '\\',
      '%2f',
      '%00',
      '~',
    );
    const paths = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(parts, fc.string())).map((all) => all.join('/')),
    );
    fc.assert(
      fc.property(paths, (path) => {
        const address = `app://men-sen-da/${path}`;
        fc.pre(URL.canParse(address));
        const { status } = answer(new Request(address));
        expect(status === 200).toBe(known.has(new URL(address).pathname));
      }),
    );
  });

  it('takes nothing but a plain request for its own host', () => {
    expect(ask('/index.html', 'POST').status).toBe(405);
    expect(answer(new Request('app://other/index.html')).status).toBe(404);
    expect(ask('/nothing').headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
