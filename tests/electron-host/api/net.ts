/** Electron's `net`, which reads files and goes nowhere else. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { complete } from './complete.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

export const net = complete('net', {
  isOnline: () => false,
  async fetch(input: string | Request): Promise<Response> {
    const address = typeof input === 'string' ? input : input.url;
    if (!address.startsWith('file:')) throw new Error('net::ERR_INTERNET_DISCONNECTED');
    const path = fileURLToPath(address);
    try {
      const headers = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' };
      return new Response(await readFile(path), { headers });
    } catch {
      throw new Error('net::ERR_FILE_NOT_FOUND');
    }
  },
});
