/** What must not happen in any test unless it says so: errors in a window, faults in the main process, also logged ones. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { FAULT } from './scripted.ts';
import type { Started } from './started.ts';

export interface Faults {
  readonly expect: (pattern: RegExp) => void;
  readonly found: () => readonly string[];
}

export function watchFaults({ context, errors }: Started, userData: string): Faults {
  const inWindows: string[] = [];
  const expected: RegExp[] = [];
  const logged = newFaultsIn(join(userData, 'logs'));
  watchPages(context, (fault) => inWindows.push(fault));
  return {
    expect: (pattern) => void expected.push(pattern),
    found: () =>
      [...inWindows, ...inMain(errors()), ...logged()].filter(
        (fault) => !expected.some((pattern) => pattern.test(fault)),
      ),
  };
}

function watchPages(context: BrowserContext, report: (fault: string) => void): void {
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => report(`In the window: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') report(`In the window: ${message.text()}`);
    });
  };
  context.pages().forEach(watch);
  context.on('page', watch);
}

const inMain = (errors: string): readonly string[] =>
  errors
    .split(FAULT)
    .slice(1)
    .map((fault) => `In the main process:${fault}`);

/** What a log has got since now. An entry begins with its time in brackets and goes on until the next. */
function newFaultsIn(folder: string): () => readonly string[] {
  const read = (): string =>
    globSync('*.log', { cwd: folder })
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
  const before = read().length;
  return () =>
    read()
      .slice(before)
      .split(/\n(?=\[)/)
      .filter((entry) => entry.includes('[error]'))
      .map((entry) => `In the log: ${entry.trim()}`);
}
