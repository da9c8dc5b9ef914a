import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Protocol } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerWindow } from '#electron/loading.ts';
import { sourceOf } from '#electron/security.ts';

type Answer = (request: Request) => Promise<Response>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'men-sen-da-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'first.js'), '0;');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Electron's protocol, as far as it is used. */
function protocol(): { readonly answers: Answer[]; readonly given: Protocol } {
  const answers: Answer[] = [];
  const given = { handle: (_scheme: string, answer: Answer) => answers.push(answer) };
  return { answers, given: given as unknown as Protocol };
}
const isDone = async (waited: Promise<void>): Promise<boolean> =>
  Promise.race([waited.then(() => true), setImmediate(false)]);

describe("the window's files", () => {
  it('are answered, and it is known how far the window has come', async () => {
    const source = sourceOf(true, undefined);
    const { answers, given } = protocol();
    const loading = answerWindow(given, source, folder);
    const get = (name: string) => answers[0]?.(new Request(new URL(name, source.page)));
    expect(await isDone(loading.page)).toBe(false);
    expect((await get('/index.html'))?.status).toBe(200);
    expect([await isDone(loading.page), await isDone(loading.script)]).toEqual([true, false]);
    expect(await (await get('/first.js'))?.text()).toBe('0;');
    expect(await isDone(loading.script)).toBe(true);
    expect((await get('/none.js'))?.status).toBe(404);
  });

  it('are not waited for where a server gives them', async () => {
    const { answers, given } = protocol();
    const loading = answerWindow(given, sourceOf(false, 'http://localhost:5173'), folder);
    expect(answers).toEqual([]);
    expect([await isDone(loading.page), await isDone(loading.script)]).toEqual([true, true]);
  });
});
