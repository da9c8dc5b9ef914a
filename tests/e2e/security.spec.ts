/** The walls around the window, tried from inside it; and that nothing ever leaves the machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Api } from '#contract/requests.ts';
import { expect, test, type Running } from './fixture.ts';

type ApiWindow = Window & { readonly api: Api };

/** What the content security policy has stopped while something was tried. */
async function stopped(page: Page, attempt: () => unknown): Promise<ReadonlySet<string>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
  });
  await page.evaluate(attempt);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen.length))
    .toBeGreaterThan(0);
  return new Set(await page.evaluate(() => (window as unknown as { seen: string[] }).seen));
}

async function launchExpectingRefusals(launch: () => Promise<Running>): Promise<Running> {
  const app = await launch();
  app.expectFault(/Content Security Policy|Failed to load resource|net::ERR/);
  return app;
}

test('the window is opened shut in, and the app asks for its sandbox before anything else', async ({
  launch,
}) => {
  const { main } = await launch();
  const calls = await main(() => {
    const wanted = ['app.enableSandbox', 'protocol.registerSchemesAsPrivileged', 'new BrowserWindow'];
    return (globalThis.standIn?.calls ?? []).filter(({ name }) => wanted.includes(name));
  });
  const called = (name: string): unknown => calls.find((call) => call.name === name)?.given[0];
  expect(calls[0]?.name).toBe('app.enableSandbox');
  expect(called('protocol.registerSchemesAsPrivileged')).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  expect(called('new BrowserWindow')).toMatchObject({
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
});

test('the page comes with its policy, and with a nonce of its own at every load', async ({ launch }) => {
  const { page } = await launch();
  const load = async () => {
    const response = await page.reload();
    return (await response?.allHeaders()) ?? {};
  };
  const first = await load();
  expect(first).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  const policy = first['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect((await load())['content-security-policy']).not.toBe(policy);
  await expect(page.locator('html[data-ready]')).toBeVisible();
});

test('the page can run, draw and fetch nothing that was not built into the app', async ({ launch }) => {
  const { page } = await launchExpectingRefusals(launch);
  const attempts: readonly (readonly [string, () => unknown])[] = [
    [
      'script-src-elem',
      () =>
        document.head.append(
          Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }),
        ),
    ],
    [
      'script-src-attr',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<button onclick="window.ran = 1">');
        (document.body.lastElementChild as HTMLElement).click();
      },
    ],
    [
      'style-src-elem',
      () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' })),
    ],
    ['style-src-attr', () => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">')],
    ['img-src', () => Object.assign(new Image(), { src: 'https://example.com/a.png' })],
    ['connect-src', () => fetch('https://example.com/').catch(() => null)],
    ['connect-src', () => fetch('index.html').catch(() => null)],
    ['connect-src', () => void navigator.sendBeacon('https://example.com/')],
    [
      'frame-src',
      () =>
        document.body.append(
          Object.assign(document.createElement('iframe'), { src: 'https://example.com/' }),
        ),
    ],
    [
      'base-uri',
      () =>
        document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.com/' })),
    ],
    [
      'form-action',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<form action="https://example.com/"></form>');
        (document.body.lastElementChild as HTMLFormElement).submit();
      },
    ],
  ];
  for (const [directive, attempt] of attempts)
    expect(await stopped(page, attempt)).toEqual(new Set([directive]));
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('the page stays where it is, and opens nothing', async ({ launch }) => {
  const app = await launchExpectingRefusals(launch);
  const { page } = app;
  const address = page.url();
  for (const elsewhere of ['https://example.com/', 'http://127.0.0.1:9/', 'assets/none.html']) {
    await page.evaluate((href) => void (location.href = href), elsewhere);
    await page.evaluate((href) => void window.open(href), elsewhere);
  }
  expect(page.url()).toBe(address);
  expect(page.context().pages()).toHaveLength(1);
  expect(await app.opened()).toEqual([]);
  await Promise.all([page.waitForEvent('load'), page.evaluate(() => void location.reload())]);
  await expect(page.locator('html[data-ready]')).toBeVisible();
});

test('the page may use no device and no place', async ({ launch }) => {
  const { page } = await launch();
  const states = await page.evaluate(() => {
    const names = ['geolocation', 'notifications', 'camera', 'clipboard-read', 'midi'];
    return Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('the page reaches the main process by two functions, and nothing else of it', async ({ launch }) => {
  const { page } = await launch();
  const reached = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
    api: Object.entries((window as unknown as ApiWindow).api).map(([name, value]) => [name, typeof value]),
    isFrozen: Object.isFrozen((window as unknown as ApiWindow).api),
  }));
  expect(reached).toEqual({
    globals: [],
    api: [
      ['request', 'function'],
      ['on', 'function'],
    ],
    isFrozen: true,
  });
});

test('a message that is no request is refused, and changes nothing', async ({ launch }) => {
  const { page } = await launch();
  const clients = () =>
    page.evaluate(() =>
      (window as unknown as ApiWindow).api.request('clients.list', { search: '', offset: 0, limit: 200 }),
    );
  const before = await clients();
  const replies = await page.evaluate(async () => {
    const request = (window as unknown as ApiWindow).api.request as (
      name: unknown,
      input?: unknown,
    ) => Promise<unknown>;
    const names = [
      'clients.create',
      'subjects.delete',
      'changes.apply',
      'nothing',
      '__proto__',
      'constructor',
      '',
      7,
      null,
    ];
    const inputs = [
      undefined,
      null,
      7,
      'text',
      [],
      {},
      { view: { kind: 'client', id: '%' }, extra: 1 },
      new Date(),
    ];
    return Promise.all(names.flatMap((name) => inputs.map((input) => request(name, input))));
  });
  expect(replies).toHaveLength(9 * 8);
  for (const reply of replies) expect(reply).toEqual({ ok: false, problem: { kind: 'refused' } });
  expect(await clients()).toEqual(before);
});

test('nothing leaves the machine, from the first start to an exported offer', async ({ launch, folder }) => {
  const seen = join(folder, 'sockets.txt');
  const watcher = new URL('support/countSockets.js', import.meta.url).href;
  const environment = { NODE_OPTIONS: `--import ${watcher}`, SOCKETS_SEEN: seen };
  const app = await launch({ environment });
  const asked: string[] = [];
  app.page.on('request', (request) => asked.push(request.url()));
  const own = new URL(app.page.url()).origin;
  await app.page.reload();
  await expect(app.page.locator('html[data-ready]')).toBeVisible();

  await app.dialogs.answer('showSaveDialog', { canceled: false, filePath: join(folder, 'Offert.docx') });
  const exported = await app.page.evaluate(async () => {
    const { api } = window as unknown as ApiWindow;
    const list = await api.request('clients.list', { search: '', offset: 0, limit: 1 });
    const plan = list.ok ? (list.value.clients[0]?.plans[0]?.id ?? '') : '';
    return api.request('documents.word', { plan, language: 'sv', initials: false });
  });
  expect(exported).toMatchObject({ ok: true, value: { kind: 'written', name: 'Offert.docx' } });
  const ways = () => readFileSync(seen, 'utf8').trim().split('\n');
  // The main process, and the threads of the backup and the export.
  await expect.poll(() => ways().filter((way) => way === 'watching').length).toBeGreaterThanOrEqual(3);
  expect(ways().filter((way) => way !== 'watching')).toEqual([]);
  // Were there a way out, it would have been seen.
  await app.main(() => fetch('http://127.0.0.1:59999/').then(String, String));
  expect(ways().at(-1)).toMatch(/^connect .*127\.0\.0\.1/);
  expect(asked.length).toBeGreaterThan(3);
  const outside = asked.filter((url) => !url.startsWith(own) && !/^(blob|data):/.test(url));
  expect(outside).toEqual([]);
});
