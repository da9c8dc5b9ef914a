import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  devContentSecurityPolicy,
  mayAsk,
  mayNavigate,
  mayRequest,
  mayUse,
  sourceOf,
  WINDOW_SCHEME,
} from '#electron/security.ts';

const built = sourceOf(true, undefined);
const dev = sourceOf(false, 'http://localhost:5173');

const ELSEWHERE = [
  'https://example.com/',
  'http://men-sen-da/index.html',
  'app://men-sen-da.example/index.html',
  'app://other/index.html',
  'app://men-sen-da:81/index.html',
  'app://somebody@men-sen-da/index.html',
  'app://MEN-SEN-DA/index.html',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'about:blank',
  'chrome://gpu',
  'ws://localhost:5173/',
  'men-sen-da',
  '',
];

describe('where the window comes from', () => {
  it('is the app itself, and in a packaged app nobody can say otherwise', () => {
    expect(sourceOf(true, undefined)).toEqual({ page: 'app://men-sen-da/index.html', devServer: null });
    expect(sourceOf(true, 'http://localhost:5173')).toEqual(built);
    expect(sourceOf(false, '')).toEqual(built);
  });

  it('is a server of the developer only while developing', () => {
    expect(dev).toEqual({ page: 'http://localhost:5173', devServer: 'http://localhost:5173' });
  });

  it('has a scheme that counts as secure, and no more privileges than a page needs', () => {
    expect(WINDOW_SCHEME).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    });
  });
});

describe('the content security policy', () => {
  it('forbids everything but own files, and styles that carry the nonce of the load', () => {
    expect(contentSecurityPolicy('abc').split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-abc'",
      "img-src 'self' blob: data:",
      "font-src 'self'",
      "connect-src 'none'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it('lets a developer reload while working, still without anything unsafe', () => {
    const added = devContentSecurityPolicy('abc')
      .split('; ')
      .filter((rule) => !contentSecurityPolicy('abc').includes(rule));
    expect(added).toEqual(["script-src 'self' 'nonce-abc'", "connect-src 'self'"]);
    expect(devContentSecurityPolicy('abc')).not.toContain('unsafe');
  });
});

describe('the window', () => {
  it('may read its own page anew and go nowhere else', () => {
    expect(mayNavigate('app://men-sen-da/index.html', built)).toBe(true);
    expect(mayNavigate('app://men-sen-da/index.html#/clients/1', built)).toBe(true);
    expect(mayNavigate('app://men-sen-da/assets/logo.svg', built)).toBe(false);
    expect(ELSEWHERE.filter((address) => mayNavigate(address, built))).toEqual([]);
  });

  it('may load its own files and what it has made itself, and nothing else', () => {
    expect(mayRequest('app://men-sen-da/assets/a.js', built)).toBe(true);
    expect(mayRequest('blob:app://men-sen-da/1-2-3', built)).toBe(true);
    expect(mayRequest('data:image/png;base64,AA==', built)).toBe(true);
    expect(ELSEWHERE.filter((address) => mayRequest(address, built))).toEqual([]);
    expect(mayRequest('devtools://devtools/bundled/a.js', built)).toBe(false);
  });

  it('of a developer may reach the developer’s server and no other', () => {
    expect(mayNavigate('http://localhost:5173/', dev)).toBe(true);
    expect(mayRequest('http://localhost:5173/main.tsx', dev)).toBe(true);
    expect(mayRequest('ws://localhost:5173/', dev)).toBe(true);
    expect(mayRequest('http://localhost:5174/main.tsx', dev)).toBe(false);
    expect(mayRequest('https://example.com/', dev)).toBe(false);
    expect(mayRequest('app://men-sen-da/index.html', dev)).toBe(false);
  });

  it('is allowed no camera, position, notification or device', () => {
    expect(mayUse()).toBe(false);
  });
});

describe('who may ask the main process', () => {
  const page = 'app://men-sen-da/index.html';

  it('is the window itself', () => {
    expect(mayAsk({ url: page, parent: null }, built)).toBe(true);
    expect(mayAsk({ url: 'http://localhost:5173/#/x', parent: null }, dev)).toBe(true);
  });

  it('is no frame inside it, no frame that has gone, and no other page', () => {
    expect(mayAsk({ url: page, parent: {} }, built)).toBe(false);
    expect(mayAsk(null, built)).toBe(false);
    expect(ELSEWHERE.filter((url) => mayAsk({ url, parent: null }, built))).toEqual([]);
    expect(mayAsk({ url: 'http://localhost:5173/', parent: null }, built)).toBe(false);
  });
});
