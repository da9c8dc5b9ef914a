import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lateLog } from '#electron/lateLog.ts';
import { logPath } from '#electron/places.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'men-sen-da-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const text = (): string => (existsSync(logPath(folder)) ? readFileSync(logPath(folder), 'utf8') : '');

describe('a log that is read in late', () => {
  it('lets notes wait, and keeps them in order', async () => {
    const log = lateLog(folder);
    log.note('plans.open 3 ms ok');
    log.note('plans.close 1 ms ok');
    await setImmediate();
    expect(text()).toBe('');
    await vi.waitUntil(() => text().includes('plans.close'), { timeout: 10_000 });
    expect(text()).toMatch(/plans\.open[^\n]*\n[^\n]*plans\.close/);
  });

  it('writes a fault before any note', async () => {
    const log = lateLog(folder);
    log.note('plans.open 3 ms ok');
    log.fault('start', new TypeError('Sixten Ödåker'));
    await vi.waitUntil(() => text().includes('plans.open'), { timeout: 10_000 });
    expect(text()).toMatch(/start\nTypeError\n[^]*plans\.open/);
    expect(text()).not.toContain('Sixten');
  });

  it('is opened at once for who asks for it', async () => {
    (await lateLog(folder).open()).note('window gone crashed');
    expect(text()).toContain('window gone crashed');
  });
});
