import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '#electron/log.ts';
import { logPath } from '#electron/places.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'Anna-Bergström-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function thrownFor(name: string): unknown {
  try {
    JSON.parse(`${name} är ingen JSON`);
  } catch (error) {
    return Object.assign(error as Error, { code: 'SQLITE_CONSTRAINT', document: { name } });
  }
  return null;
}

describe('the log', () => {
  it('keeps what the program says of itself', () => {
    openLog(folder).note('plans.open 3 ms ok');
    expect(readFileSync(logPath(folder), 'utf8')).toMatch(
      /^\[[-\d :.]+\] \[info\]\s+plans\.open 3 ms ok\s*$/,
    );
  });

  it('keeps of an error what it is and where, never what it says or whose folder it was in', () => {
    const error = thrownFor('Sixten Ödåker');
    expect(String(error)).toContain('Sixten');
    openLog(folder).fault('plans.open', error);
    const text = readFileSync(logPath(folder), 'utf8');
    expect(text).toMatch(
      /plans\.open\nSyntaxError SQLITE_CONSTRAINT\n(\s+at .*\n)*\s+at thrownFor \(log\.test\.ts:\d+:\d+\)\n/,
    );
    expect(text).not.toContain('Sixten');
    expect(text).not.toContain('Ödåker');
    expect(text).not.toMatch(/[/\\](work|home|tests|Users)[/\\]/);
  });

  it('keeps no more of a thing that is no error than its type', () => {
    openLog(folder).fault('main', 'Sixten Ödåker');
    expect(readFileSync(logPath(folder), 'utf8')).toMatch(/main\nstring\s*$/);
  });

  it('is put aside when it is full, and takes no more room than two files', () => {
    const log = openLog(folder);
    for (let i = 0; i < 14_000; i++) log.note('changes.apply 2 ms ok '.padEnd(100, '.'));
    expect(statSync(logPath(folder)).size).toBeLessThan(600 * 1024);
    expect(existsSync(logPath(folder).replace('.log', '.old.log'))).toBe(true);
  });
});
