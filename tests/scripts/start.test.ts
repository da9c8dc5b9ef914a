import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isStale } from '#scripts/start/isStale.ts';
import { systemChromium } from '#scripts/start/systemChromium.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'men-sen-da-start-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function fileFrom(year: number, path: string, mode = 0o644): string {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, '', { mode });
  const time = new Date(year, 0);
  utimesSync(whole, time, time);
  return whole;
}

describe('npm start builds the app', () => {
  const sources = ['package.json', 'domain/plan.ts', 'renderer/shell/shell.module.css', 'resources/x.woff2'];
  const built = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

  it('where a part of it is missing', () => {
    for (const path of sources) fileFrom(2029, path);
    for (const path of built.slice(1)) fileFrom(2030, path);
    expect(isStale(folder)).toBe(true);
  });

  it('where anything that it is made of is newer, and only then', () => {
    for (const path of sources) fileFrom(2029, path);
    for (const path of built) fileFrom(2030, path);
    fileFrom(2031, 'tests/new.test.ts');
    expect(isStale(folder)).toBe(false);
    for (const path of sources) {
      fileFrom(2031, path);
      expect([path, isStale(folder)]).toEqual([path, true]);
      fileFrom(2029, path);
    }
  });
});

describe.runIf(process.platform === 'linux')('a Chromium that can show a window', () => {
  it('is one that can be run, where there is a screen', () => {
    const program = fileFrom(2026, 'bin/chromium', 0o755);
    vi.stubEnv('PATH', `${join(folder, 'none')}:${dirname(program)}`);
    vi.stubEnv('WAYLAND_DISPLAY', '');
    vi.stubEnv('DISPLAY', ':0');
    expect(systemChromium()).toBe(program);
    vi.stubEnv('DISPLAY', '');
    expect(systemChromium()).toBe(null);
  });

  it('is not one that cannot be run', () => {
    const program = fileFrom(2026, 'bin/chromium');
    vi.stubEnv('PATH', dirname(program));
    vi.stubEnv('DISPLAY', ':0');
    expect(systemChromium()).toBe(null);
  });
});
